/** The few threads there are, and how work is told to stop. */
@NullMarked
package app.daymark.concurrent;

import org.jspecify.annotations.NullMarked;
