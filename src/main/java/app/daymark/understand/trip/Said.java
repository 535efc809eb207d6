package app.daymark.understand.trip;

import app.daymark.domain.SourceSpan;

/** A value with the words it came from. */
record Said<T>(T value, SourceSpan source) {}
