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

    private final Path file;

    private ExportFile(Path file) {
        this.file = file;
    }

    /**
     * Checks before anything is planned that the file can be written.
     *
     * @param inputs files that must not be overwritten
     */
    static ExportFile at(Path wanted, Collection<Path> inputs) {
        try {
            Path file = Files.exists(wanted) ? wanted.toRealPath() : wanted.toAbsolutePath();
            Path folder = file.getParent();
            if (folder == null || Files.isDirectory(file)) {
                throw new UsageException("--export " + wanted + " is a folder; name a file in it");
            }
            if (!Files.isDirectory(folder)) {
                throw new UsageException("--export " + wanted + ": there is no folder " + folder + "; make it first");
            }
            if (Files.exists(file) && !Files.isRegularFile(file)) {
                throw new UsageException("--export " + wanted + " is no ordinary file; name another");
            }
            if (!Files.isWritable(folder) || (Files.exists(file) && !Files.isWritable(file))) {
                throw new UsageException("--export " + wanted + " may not be written; check its permissions");
            }
            for (Path input : inputs) {
                if (Files.exists(file) && Files.exists(input) && Files.isSameFile(file, input)) {
                    throw new UsageException("--export " + wanted + " would overwrite a calendar; name another file");
                }
            }
            return new ExportFile(file);
        } catch (IOException e) {
            throw new UsageException("--export " + wanted + " can't be written: " + e.getMessage());
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
            throw new UsageException("--export " + file + " can't be written: " + e.getMessage());
        }
    }
}
