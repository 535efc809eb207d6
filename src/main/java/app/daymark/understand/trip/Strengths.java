package app.daymark.understand.trip;

import app.daymark.domain.Strength;

/** How much words bind: 'must' and plain statements, 'would rather', 'ideally'. */
final class Strengths {

    private Strengths() {}

    /** The strength of what is said between the items {@code from} and {@code to}. */
    static Strength of(Sentence s, int from, int to) {
        for (int i = from; i < to; i++) {
            if (s.is(i, "rather") && !s.is(i + 1, "than")
                    || s.is(i, "like") && s.is(i + 1, "to") && s.is(i + 2, "avoid")) {
                return Strength.STRONG;
            }
            boolean wish = switch (s.word(i)) {
                case "ideally", "preferably", "prefer", "preferred", "prefers", "hopefully", "preference" -> true;
                case "if" -> s.is(i + 1, "possible") || s.is(i + 1, "it") && s.is(i + 2, "works");
                case "would" ->
                    s.is(i + 1, "be") && (s.is(i + 2, "nice") || s.is(i + 2, "great") || s.is(i + 2, "lovely"));
                case "nice" -> s.is(i + 1, "to") && s.is(i + 2, "have");
                default -> false;
            };
            if (wish) {
                return Strength.WISH;
            }
        }
        return Strength.HARD;
    }

    /** Marks the words of a wish as read, so that 'if' does not count as a condition. */
    static void use(Sentence s, int from, int to) {
        for (int i = from; i < to; i++) {
            if (s.is(i, "if") && (s.is(i + 1, "possible") || s.is(i + 1, "it") && s.is(i + 2, "works"))
                    || s.is(i, "rather")
                    || s.is(i, "ideally")
                    || s.is(i, "preferably")
                    || s.is(i, "prefer")) {
                s.use(i);
            }
        }
    }
}
