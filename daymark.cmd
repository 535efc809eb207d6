@echo off
rem Starts Daymark with a JDK 25 or newer; builds it first where nothing is built or a source has changed since.
setlocal EnableExtensions DisableDelayedExpansion
set "home=%~dp0"
set "home=%home:~0,-1%"
set "options=%home%\packaging\launch\java-options"
set "jar=%home%\target\daymark.jar"
set "seen=%home%\target\daymark-sources"

set "jdk="
call :find_jdk
if not defined jdk (
    echo daymark: no JDK 25 or newer found. Install one ^(for example Eclipse Temurin 25, https://adoptium.net^) or let JAVA_HOME name it. 1>&2
    exit /b 1
)
set "cache=%home%\target\daymark-%version%.aot"
call :is_ready
if errorlevel 1 call :build
if errorlevel 1 exit /b 1
"%jdk%\bin\java.exe" "@%options%" "-XX:AOTCache=%cache%" -jar "%jar%" %*
exit /b %errorlevel%

rem JAVA_HOME, PATH, the usual folders, Maven's toolchains; the first that fits.
:find_jdk
if defined JAVA_HOME call :is_jdk "%JAVA_HOME%"
for %%j in (javac.exe) do if not "%%~dp$PATH:j"=="" call :is_jdk "%%~dp$PATH:j.."
for %%r in ("%ProgramFiles%" "%LOCALAPPDATA%\Programs") do (
    for %%v in ("Eclipse Adoptium" Java Microsoft Zulu "Amazon Corretto" BellSoft Semeru) do (
        for /d %%d in ("%%~r\%%~v\*") do call :is_jdk "%%~d"
    )
)
for /d %%d in ("%USERPROFILE%\.jdks\*" "%USERPROFILE%\.m2\jdks\*") do call :is_jdk "%%~d"
for /d %%d in ("%USERPROFILE%\scoop\apps\*jdk*") do call :is_jdk "%%~d\current"
for %%f in ("%USERPROFILE%\.m2\toolchains.xml" "%USERPROFILE%\.m2\discovered-jdk-toolchains-cache.xml") do (
    if exist "%%~f" for /f "usebackq tokens=3 delims=<>" %%h in (`findstr "<jdkHome>" "%%~f"`) do call :is_jdk "%%h"
)
exit /b 0

rem Sets jdk and version where %1 is the home of a JDK 25 or newer and none was found before.
:is_jdk
if defined jdk exit /b 0
if not exist "%~1\bin\javac.exe" exit /b 1
if not exist "%~1\release" exit /b 1
set "version=0"
for /f "usebackq tokens=1,2 delims==" %%k in ("%~1\release") do if "%%k"=="JAVA_VERSION" set "version=%%~l"
for /f "delims=.-+" %%m in ("%version%") do if %%m geq 25 set "jdk=%~1"
exit /b 0

rem Whether all is built and the sources are those that were seen then.
:is_ready
if not exist "%jar%" exit /b 1
if not exist "%cache%" exit /b 1
call :sources "%seen%" /L
exit /b %errorlevel%

:build
call :sources "%seen%.new"
"%jdk%\bin\java.exe" "@%options%" "%home%\packaging\launch\Build.java" "%home%" "%cache%" 1>&2
if errorlevel 1 exit /b 1
if exist "%seen%" rmdir /s /q "%seen%"
move "%seen%.new" "%seen%" >nul
exit /b 0

rem Mirrors the sources to %1, or with /L tells whether that would change anything.
:sources
set "changed=0"
set "quiet=/NJH /NJS /NDL /NFL /NP"
robocopy "%home%\src\main" "%~1\main" /MIR %2 %quiet% >nul
if errorlevel 1 set "changed=1"
robocopy "%home%\packaging\launch" "%~1\launch" /MIR %2 %quiet% >nul
if errorlevel 1 set "changed=1"
robocopy "%home%" "%~1" pom.xml %2 %quiet% >nul
if errorlevel 1 set "changed=1"
exit /b %changed%
