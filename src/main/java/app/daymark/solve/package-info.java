/** A request to its best plan, or to a minimal set of constraints that can't be kept together. */
@NullMarked
package app.daymark.solve;

import org.jspecify.annotations.NullMarked;
