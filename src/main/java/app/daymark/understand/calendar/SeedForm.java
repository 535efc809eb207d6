package app.daymark.understand.calendar;

/**
 * Requests of the form {@code Task: … Work hours: … Schedules: {json} Preferences: {json}}. The JSON is rewritten, place
 * by place and so with the same offsets, to lines that the grammar reads: {@code Ravi : 08:00 - 09:30 , 14:00 - 15:00}.
 */
final class SeedForm {

    private SeedForm() {}

    static String plain(String text) {
        StringBuilder out = new StringBuilder(text);
        int open = text.indexOf('{');
        while (open >= 0) {
            int close = close(text, open);
            if (close > 0 && label(text, open)) {
                rewrite(out, open, close);
            }
            open = text.indexOf('{', Math.max(open + 1, close));
        }
        return out.toString();
    }

    /** Whether a word and a colon stand before the brace. */
    private static boolean label(String text, int open) {
        int i = open - 1;
        while (i >= 0 && Character.isWhitespace(text.charAt(i))) {
            i--;
        }
        return i > 0 && text.charAt(i) == ':' && Character.isLetter(text.charAt(i - 1));
    }

    private static int close(String text, int open) {
        int depth = 0;
        for (int i = open; i < text.length(); i++) {
            char c = text.charAt(i);
            depth += c == '{' || c == '[' ? 1 : c == '}' || c == ']' ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        return -1;
    }

    private static void rewrite(StringBuilder out, int open, int close) {
        int depth = 0;
        boolean quoted = false;
        for (int i = open; i <= close; i++) {
            char c = out.charAt(i);
            if (c == '"') {
                quoted = !quoted;
                out.setCharAt(i, ' ');
            } else if (!quoted) {
                switch (c) {
                    case '{', '[' -> {
                        depth++;
                        out.setCharAt(i, depth == 1 ? '\n' : ' ');
                    }
                    case '}', ']' -> {
                        depth--;
                        out.setCharAt(i, depth == 0 ? '\n' : ' ');
                    }
                    case ',' -> out.setCharAt(i, depth == 1 ? '\n' : depth == 3 ? '-' : ',');
                    case '\n', '\r' -> out.setCharAt(i, ' ');
                    default -> {}
                }
            }
        }
    }
}
