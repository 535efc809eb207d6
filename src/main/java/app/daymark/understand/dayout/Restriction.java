package app.daymark.understand.dayout;

import java.util.Set;

/** Words that can forbid or bound something: unread near a name they make a question. */
final class Restriction {

    static final Set<String> WORDS = Vocabulary.words("""
            not no never except unless without instead before after until till til than don't dont doesn't
            doesnt didn't isn't aren't can't cant cannot won't wont couldn't wouldn't shouldn't hasn't haven't
            wasn't weren't ain't avoid closed closes off ignore skip forget cancel cancelled canceled rather
            away leaves arrives busy longer shorter earlier later max maximum most if or both together opposite
            refuses hates prefers
            """);

    private Restriction() {}
}
