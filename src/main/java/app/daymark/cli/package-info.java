/** The command line: words in, answers out, one exit status each. */
@NullMarked
package app.daymark.cli;

import org.jspecify.annotations.NullMarked;
