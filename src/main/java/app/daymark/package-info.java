/** Start of the program, and every constructor call in one place. */
@NullMarked
package app.daymark;

import org.jspecify.annotations.NullMarked;
