package app.daymark.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Locale;

/**
 * What a command may ask of the system it was started in; the only place where the system's streams, clock, zone and
 * locale are asked for.
 *
 * @param terminal whether a person reads the output as it comes
 * @param clock the moment and the zone of the user
 * @param folder where relative paths of the command line start
 */
public record Shell(
        InputStream in, PrintStream out, PrintStream err, boolean terminal, Clock clock, Locale locale, Path folder) {

    /** The shell that started this process. Output is UTF-8 whatever the system's character set. */
    public static Shell system() {
        return new Shell(
                System.in,
                utf8(FileDescriptor.out),
                utf8(FileDescriptor.err),
                isTerminal(),
                Clock.system(ZoneId.systemDefault()),
                Locale.getDefault(),
                Path.of(""));
    }

    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(
                new BufferedOutputStream(new FileOutputStream(descriptor)), false, StandardCharsets.UTF_8);
    }

    /** The start script knows it of the output alone; Java only of input and output together. */
    @SuppressWarnings("SystemConsoleNull") // it is null with -Djdk.console=java.base, which starts quicker
    private static boolean isTerminal() {
        String told = System.getProperty("daymark.terminal");
        return told != null
                ? Boolean.parseBoolean(told)
                : System.console() != null && System.console().isTerminal();
    }
}
