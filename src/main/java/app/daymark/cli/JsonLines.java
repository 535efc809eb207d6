package app.daymark.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.file.Path;

/** One line in, one line out, in the same order; blank lines are skipped, each answer is flushed. */
final class JsonLines {

    /** Answers lines. */
    interface Answering {
        /**
         * Answers one line; never fails.
         *
         * @param folder where the line's relative paths start
         */
        String answer(String line, Path folder);
    }

    private JsonLines() {}

    /** @param source a file, or - for standard input */
    static void serve(Shell shell, String source, Answering answering) {
        boolean standardInput = source.equals("-");
        Path file = shell.folder().resolve(source);
        Path folder = standardInput ? shell.folder() : file.resolveSibling("");
        try (InputStream in = standardInput ? shell.in() : Inputs.open(file);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.isBlank()) {
                    shell.out().print(answering.answer(line, folder) + "\n");
                    shell.out().flush();
                }
            }
        } catch (IOException e) {
            throw new UsageException(
                    (standardInput ? "standard input" : source) + " can't be read on: " + e.getMessage());
        }
    }
}
