import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.nio.channels.FileChannel;
import java.nio.file.attribute.FileTime;

/*
 * Builds Daymark where a source is newer than the build, then lets it run once and keeps the loaded classes for quicker
 * starts. The start scripts run it with the project's folder and the file of the class cache. Two at once wait for one
 * another.
 */

void main(String[] args) throws IOException, InterruptedException {
    Path home = Path.of(args[0]);
    Path cache = Path.of(args[1]);
    Path target = Files.createDirectories(home.resolve("target"));
    Path jar = target.resolve("daymark.jar");
    Path built = target.resolve("daymark.built");
    try (var lock = FileChannel.open(target.resolve("daymark.lock"), CREATE, WRITE)) {
        lock.lock();
        if (!isBuilt(home, jar, built)) {
            IO.println("daymark: building ... (the first time Maven fetches libraries, which may take minutes)");
            FileTime start = FileTime.from(Instant.now());
            Path log = target.resolve("daymark-build.log");
            if (maven(home, log) != 0) {
                try (Stream<String> lines = Files.lines(log, StandardCharsets.ISO_8859_1)) {
                    lines.filter(line -> line.startsWith("[ERROR]") || line.startsWith("[WARNING]"))
                            .distinct()
                            .limit(6)
                            .forEach(IO::println);
                }
                IO.println("daymark: the build failed; " + log + " tells more");
                System.exit(1);
            }
            Files.deleteIfExists(built);
            Files.createFile(built);
            Files.setLastModifiedTime(built, start);
        }
        if (!isNewer(cache, jar)) {
            train(home, jar, cache);
        }
    }
}

/** Whether the jar is there, and no source is newer than both it and the start of the last build. */
boolean isBuilt(Path home, Path jar, Path built) throws IOException {
    Path last = isNewer(built, jar) ? built : jar;
    try (Stream<Path> main = Files.walk(home.resolve("src/main"));
            Stream<Path> launch = Files.walk(home.resolve("packaging/launch"))) {
        return Files.exists(jar)
                && Stream.of(Stream.of(home.resolve("pom.xml")), main, launch)
                        .flatMap(files -> files)
                        .noneMatch(source -> isNewer(source, last));
    }
}

boolean isNewer(Path a, Path b) {
    try {
        return Files.exists(a)
                && (Files.notExists(b)
                        || Files.getLastModifiedTime(a).compareTo(Files.getLastModifiedTime(b)) > 0);
    } catch (IOException e) {
        throw new UncheckedIOException(e);
    }
}

/** Runs the installed Maven, or else the wrapper, on the JDK that runs this. */
int maven(Path home, Path log) throws IOException, InterruptedException {
    boolean windows = File.separatorChar == '\\';
    String maven = Stream.of(System.getenv("PATH").split(File.pathSeparator))
            .map(folder -> Path.of(folder, windows ? "mvn.cmd" : "mvn"))
            .filter(Files::isExecutable)
            .findFirst()
            .orElse(home.resolve(windows ? "mvnw.cmd" : "mvnw"))
            .toString();
    ProcessBuilder process = process(home, maven, "-B", "-ntp", "-Dstyle.color=never", "-Dmaven.test.skip=true", "package");
    process.environment().put("JAVA_HOME", System.getProperty("java.home"));
    process.environment()
            .merge(
                    "MAVEN_OPTS",
                    "-XX:TieredStopAtLevel=1 --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow",
                    (theirs, ours) -> ours + " " + theirs);
    return process.redirectErrorStream(true).redirectOutput(log.toFile()).start().waitFor();
}

/** A run of the built program whose loaded classes are kept. Where that fails, an empty cache: starts are slower. */
void train(Path home, Path jar, Path cache) throws IOException, InterruptedException {
    Path fresh = Path.of(cache + ".new");
    Path launch = home.resolve("packaging/launch");
    process(
                    home,
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "@" + launch.resolve("java-options"),
                    "-XX:AOTCacheOutput=" + fresh,
                    "-jar",
                    jar.toString(),
                    "plan",
                    "--batch",
                    launch.resolve("training.jsonl").toString())
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start()
            .waitFor();
    if (Files.notExists(fresh)) {
        Files.createFile(fresh);
    }
    Files.move(fresh, cache, StandardCopyOption.REPLACE_EXISTING);
}

ProcessBuilder process(Path folder, String... command) {
    return new ProcessBuilder(command).directory(folder.toFile());
}
