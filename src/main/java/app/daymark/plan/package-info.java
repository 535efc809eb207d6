/** The pipeline: understand, solve, verify, explain. */
@NullMarked
package app.daymark.plan;

import org.jspecify.annotations.NullMarked;
