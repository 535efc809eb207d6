/** Domain records to JSON and back, in the shapes of {@code docs/request.schema.json} and {@code docs/answer.schema.json}. */
@NullMarked
package app.daymark.json;

import org.jspecify.annotations.NullMarked;
