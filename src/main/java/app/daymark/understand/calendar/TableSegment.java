package app.daymark.understand.calendar;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A part of a sentence beside a table, between commas and the like.
 *
 * @param ends whether a sentence ends with it
 */
record TableSegment(int from, int to, boolean ends) {

    private static final Pattern END = Pattern.compile("((?<=[^\\s.?!\"'(])[.!?]+(?=\\s|$))|[,;:()\\n]|\\s[-–—]\\s");

    /** The parts of a stretch of text, in order. */
    static List<TableSegment> of(String text, int from, int to) {
        List<TableSegment> segments = new ArrayList<>();
        Matcher m = END.matcher(text).region(from, to);
        int start = from;
        while (start < to) {
            boolean found = m.find();
            int end = found ? m.start() : to;
            int after = found ? m.end() : to;
            if (!text.substring(start, end).isBlank()) {
                segments.add(new TableSegment(start, after, found && m.group(1) != null));
            }
            start = after;
        }
        return segments;
    }

    String words(String text) {
        return text.substring(from, to);
    }

    /** Where it stands, with the signs that part it from what is around it. */
    int[] whole(String text) {
        int start = from;
        int end = to;
        while (start > 0 && " ,;:(".indexOf(text.charAt(start - 1)) >= 0) {
            start--;
        }
        while (end < text.length() && " :)".indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        return new int[] {start, end};
    }
}
