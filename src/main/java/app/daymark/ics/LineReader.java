package app.daymark.ics;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The unfolded lines of a calendar file. Lines end with CRLF, LF or CR. Unfolding is done on bytes, since some programs
 * fold inside a character; a line that is not UTF-8 is read as Latin-1. A byte order mark is heeded.
 */
final class LineReader {

    private final byte[] bytes;
    private int position;
    private int physicalLine = 1;
    private int line;
    private byte[] buffer = new byte[256];
    private int length;

    LineReader(byte[] file) {
        bytes = utf8(file);
        position = startsWith(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0;
    }

    /** The next line that is not blank, or null at the end. */
    @Nullable
    String next() {
        length = 0;
        while (length == 0 && position < bytes.length) {
            line = physicalLine;
            appendPhysicalLine();
        }
        while (position < bytes.length && (continues() || isLineEnd(bytes[position]))) {
            if (continues()) {
                position++;
            }
            appendPhysicalLine();
        }
        return length == 0 ? null : decode();
    }

    /** Where the last line started, counted from 1. */
    int line() {
        return line;
    }

    private boolean continues() {
        return bytes[position] == ' ' || bytes[position] == '\t';
    }

    private void appendPhysicalLine() {
        int start = position;
        while (position < bytes.length && !isLineEnd(bytes[position])) {
            position++;
        }
        int added = position - start;
        if (length + added > buffer.length) {
            buffer = Arrays.copyOf(buffer, Math.max(buffer.length * 2, length + added));
        }
        System.arraycopy(bytes, start, buffer, length, added);
        length += added;
        skipLineEnd();
    }

    /** One line end: CR, LF, CRLF, or the CRCRLF of a file that was converted twice. */
    private void skipLineEnd() {
        if (position == bytes.length) {
            return;
        }
        int afterReturns = position;
        while (afterReturns < bytes.length && bytes[afterReturns] == '\r') {
            afterReturns++;
        }
        boolean lineFeed = afterReturns < bytes.length && bytes[afterReturns] == '\n';
        position = lineFeed ? afterReturns + 1 : position + 1;
        physicalLine++;
    }

    private String decode() {
        for (int i = 0; i < length; i++) {
            if (buffer[i] < 0) {
                return decodeBeyondAscii();
            }
        }
        return new String(buffer, 0, length, StandardCharsets.ISO_8859_1);
    }

    private String decodeBeyondAscii() {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(buffer, 0, length))
                    .toString();
        } catch (CharacterCodingException e) {
            return new String(buffer, 0, length, StandardCharsets.ISO_8859_1);
        }
    }

    private static boolean isLineEnd(byte b) {
        return b == '\n' || b == '\r';
    }

    private static byte[] utf8(byte[] file) {
        Charset wide = startsWith(file, 0xFE, 0xFF)
                ? StandardCharsets.UTF_16BE
                : startsWith(file, 0xFF, 0xFE) ? StandardCharsets.UTF_16LE : null;
        return wide == null ? file : new String(file, 2, file.length - 2, wide).getBytes(StandardCharsets.UTF_8);
    }

    private static boolean startsWith(byte[] file, int... mark) {
        if (file.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((file[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
