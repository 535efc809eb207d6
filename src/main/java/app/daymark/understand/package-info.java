/** Words to a request, each constraint with the words that it came from. */
@NullMarked
package app.daymark.understand;

import org.jspecify.annotations.NullMarked;
