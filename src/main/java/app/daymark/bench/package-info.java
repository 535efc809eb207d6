/** Measures the planner on NATURAL PLAN (arXiv 2406.04520). */
@NullMarked
package app.daymark.bench;

import org.jspecify.annotations.NullMarked;
