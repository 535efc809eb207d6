package app.daymark.cli;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Collection;

/** The file that a plan is exported to: there in full or, on any failure, as it was before. */
final class ExportFile {

    private final String what;
    private final Path file;

    private ExportFile(String what, Path file) {
        this.what = what;
        this.file = file;
    }

    /**
     * Checks before anything is planned that the file can be written.
     *
     * @param option by which the user names the file
     * @param inputs files that must not be overwritten
     */
    static ExportFile at(String option, Path wanted, Collection<Path> inputs) {
        String what = option + " " + wanted;
        try {
            Path file = Files.exists(wanted) ? wanted.toRealPath() : wanted.toAbsolutePath();
            Path folder = file.getParent();
            if (folder == null || Files.isDirectory(file)) {
                throw new UsageException(what + " is a folder; name a file in it");
            }
            if (!Files.isDirectory(folder)) {
                throw new UsageException(what + ": there is no folder " + folder + "; make it first");
            }
            if (Files.exists(file) && !Files.isRegularFile(file)) {
                throw new UsageException(what + " is no ordinary file; name another");
            }
            if (!Files.isWritable(folder) || (Files.exists(file) && !Files.isWritable(file))) {
                throw new UsageException(what + " may not be written; check its permissions");
            }
            for (Path input : inputs) {
                if (Files.exists(file) && Files.exists(input) && Files.isSameFile(file, input)) {
                    throw new UsageException(what + " would overwrite an input; name another file");
                }
            }
            return new ExportFile(what, file);
        } catch (IOException e) {
            throw new UsageException(what + " can't be written: " + e.getMessage());
        }
    }

    void write(String text) {
        Path temporary = file.resolveSibling("." + file.getFileName() + ".new");
        try {
            Files.writeString(temporary, text, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING);
            try {
                Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } catch (AtomicMoveNotSupportedException e) {
                Files.move(temporary, file, StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            try {
                Files.deleteIfExists(temporary);
            } catch (IOException left) {
                e.addSuppressed(left);
            }
            throw new UsageException(what + " can't be written: " + e.getMessage());
        }
    }
}
