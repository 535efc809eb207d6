package app.daymark.understand.trip;

/** Slips of the pen: one letter too many, too few, another, or two that changed places (Damerau 1964). */
final class EditDistance {

    private EditDistance() {}

    /** Whether the words are at most one slip apart. */
    static boolean atMostOne(String a, String b) {
        int start = 0;
        while (start < a.length() && start < b.length() && a.charAt(start) == b.charAt(start)) {
            start++;
        }
        String restA = a.substring(start);
        String restB = b.substring(start);
        if (restA.length() == restB.length()) {
            boolean swapped = restA.length() >= 2
                    && restA.charAt(0) == restB.charAt(1)
                    && restA.charAt(1) == restB.charAt(0)
                    && restA.substring(2).equals(restB.substring(2));
            return swapped || restA.isEmpty() || restA.substring(1).equals(restB.substring(1));
        }
        String longer = restA.length() > restB.length() ? restA : restB;
        String shorter = restA.length() > restB.length() ? restB : restA;
        return longer.length() == shorter.length() + 1 && longer.substring(1).equals(shorter);
    }
}
