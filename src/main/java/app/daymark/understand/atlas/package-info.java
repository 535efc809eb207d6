/** The built-in table of cities: where they are, what their clock says, what a day there costs and how one gets from one to the next. */
@NullMarked
package app.daymark.understand.atlas;

import org.jspecify.annotations.NullMarked;
