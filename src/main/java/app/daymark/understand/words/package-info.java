/**
 * The words of a request and the typed values in them. {@link app.daymark.understand.words.Lexer} makes tokens; each
 * {@code …Grammar} reads one kind of value (lengths, clock times, days, money) at a position and says which tokens it
 * used, or null. Everything is a pure function of the tokens and the moment of the request.
 */
@NullMarked
package app.daymark.understand.words;

import org.jspecify.annotations.NullMarked;
