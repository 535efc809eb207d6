/** A request and a plan to checks, one a constraint; knows nothing of how the plan was made. */
@NullMarked
package app.daymark.verify;

import org.jspecify.annotations.NullMarked;
