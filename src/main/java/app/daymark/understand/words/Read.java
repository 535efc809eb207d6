package app.daymark.understand.words;

/**
 * A value and the tokens it was read from.
 *
 * @param from position of the first token
 * @param to position after the last
 */
public record Read<T>(T value, int from, int to) {

    public <U> Read<U> with(U other) {
        return new Read<>(other, from, to);
    }
}
