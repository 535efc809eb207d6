/** Reads calendar files (RFC 5545) into busy time and writes plans as calendar files. */
@NullMarked
package app.daymark.ics;

import org.jspecify.annotations.NullMarked;
