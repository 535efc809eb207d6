/** Words that ask for a day out (NATURAL PLAN: meeting planning) to a request: who is where, when, how long, and how far apart. */
@NullMarked
package app.daymark.understand.dayout;

import org.jspecify.annotations.NullMarked;
