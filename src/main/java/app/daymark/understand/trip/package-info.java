/** Words about a trip through cities, read sentence by sentence into a request; what could restrict it and isn't understood is asked. */
@NullMarked
package app.daymark.understand.trip;

import org.jspecify.annotations.NullMarked;
