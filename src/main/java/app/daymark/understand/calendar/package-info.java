/**
 * Words to a request of calendar scheduling. {@link app.daymark.understand.calendar.Names} finds the people, {@code
 * Chunker} makes typed items of the words, {@code Clauses} cuts them into clauses, {@code ClauseReader} reads each as
 * typed statements, and {@code Draft} puts the statements together.
 */
@NullMarked
package app.daymark.understand.calendar;

import org.jspecify.annotations.NullMarked;
