package app.daymark.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import app.daymark.domain.Reading;
import app.daymark.plan.Planner;
import app.daymark.solve.Solver;
import app.daymark.understand.Reader;
import app.daymark.verify.Verifier;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;

/** Runs commands in this process, with a clock that stands still and a folder of its own. */
final class CommandLineTester {

    static final Instant NOW = Instant.parse("2026-03-02T07:00:00Z");

    /** Finds every text unclear, and asks it back. */
    static final Reader ECHO = (text, setting) -> new Reading(
            null,
            null,
            List.of(),
            List.of(),
            List.of(String.join(
                    "|",
                    text,
                    setting.now().toString(),
                    setting.zone().toString(),
                    setting.me(),
                    "" + setting.workHours())));

    record Result(int status, String out, String err) {}

    private final Path folder;
    private final Reader reader;

    CommandLineTester(Path folder, Reader reader) {
        this.folder = folder;
        this.reader = reader;
    }

    Result run(String... args) {
        return runWith("", args);
    }

    Result runWith(String input, String... args) {
        return runWith(input.getBytes(UTF_8), args);
    }

    Result runWith(byte[] input, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Shell shell = new Shell(
                new ByteArrayInputStream(input),
                new PrintStream(out, false, UTF_8),
                new PrintStream(err, false, UTF_8),
                false,
                Clock.fixed(NOW, ZoneId.of("Europe/Berlin")),
                Locale.UK,
                folder);
        Planner planner = new Planner(reader, new Solver()::solve, new Verifier(), () -> 0);
        int status = new Cli(planner, shell, () -> 0).run(args);
        return new Result(status, out.toString(UTF_8), err.toString(UTF_8));
    }
}
