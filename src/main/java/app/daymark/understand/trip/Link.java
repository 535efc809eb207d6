package app.daymark.understand.trip;

import app.daymark.domain.SourceSpan;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A connection that a text names, this way only.
 *
 * @param by null where no means of travel is named with it
 */
record Link(
        String from,
        String to,
        @Nullable String by,
        @Nullable BigDecimal price,
        SourceSpan source) {}
