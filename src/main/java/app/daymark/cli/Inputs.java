package app.daymark.cli;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Reads files and standard input as text; what is no text is a {@link UsageException}. */
final class Inputs {

    /** More characters than this are no request. */
    static final int MOST_CHARACTERS = 200_000;

    private static final int MOST_BYTES = 64 << 20;

    private Inputs() {}

    static String file(Path file) {
        try (InputStream in = open(file)) {
            return text(in, file.toString());
        } catch (IOException e) {
            throw unreadable(file, e);
        }
    }

    static String standardInput(InputStream in) {
        try {
            return text(in, "standard input");
        } catch (IOException e) {
            throw new UsageException("standard input can't be read: " + e.getMessage());
        }
    }

    /** An ordinary file, opened. */
    static InputStream open(Path file) {
        try {
            if (Files.isDirectory(file)) {
                throw new UsageException(file + " is a folder; name a file in it");
            }
            return Files.newInputStream(file);
        } catch (IOException e) {
            throw unreadable(file, e);
        }
    }

    private static String text(InputStream in, String name) throws IOException {
        byte[] bytes = in.readNBytes(MOST_BYTES + 1);
        if (bytes.length > MOST_BYTES) {
            throw new UsageException(name + " is larger than " + (MOST_BYTES >> 20) + " MB; give a smaller one");
        }
        try {
            String text = (isUtf16(bytes) ? UTF_16 : UTF_8)
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            if (text.indexOf('\0') < 0) {
                return text.startsWith("\uFEFF") ? text.substring(1) : text;
            }
        } catch (CharacterCodingException e) {
            // The same sentence as for text with a zero character.
        }
        throw new UsageException(name + " is no text in UTF-8; save it as plain text and try again");
    }

    private static boolean isUtf16(byte[] bytes) {
        return bytes.length > 1
                && ((bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF)
                        || (bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE));
    }

    private static UsageException unreadable(Path file, IOException e) {
        return new UsageException(
                switch (e) {
                    case NoSuchFileException missing -> file + " does not exist; check the path";
                    case AccessDeniedException denied -> file + " may not be read; check its permissions";
                    default -> file + " can't be read: " + e.getMessage();
                });
    }
}
