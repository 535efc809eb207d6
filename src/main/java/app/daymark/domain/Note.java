package app.daymark.domain;

/**
 * Something about the reading that the user should know: words that were not used and why, or a default that was taken.
 *
 * @param text the words, or the subject ('Tom')
 * @param remark the reason, or the default
 */
public record Note(String text, String remark) {}
