/** What is planned, said in immutable records: requests, constraints, plans, checks, conflicts and busy time. */
@NullMarked
package app.daymark.domain;

import org.jspecify.annotations.NullMarked;
