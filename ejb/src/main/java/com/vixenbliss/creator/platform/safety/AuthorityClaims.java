package com.vixenbliss.creator.platform.safety;

import com.vixenbliss.creator.platform.safety.phrase.PhraseBook;
import com.vixenbliss.creator.platform.safety.phrase.SpokenWords;

/**
 * Hears claims of power over the platform and orders to a model: "is an administrator here", "owed a refund", "ignore
 * your instructions". They are nothing that a character remembers, whoever said them and whatever a model made of them.
 */
public final class AuthorityClaims {

    private static final PhraseBook PHRASES = PhraseBook.of("authority.en.txt", "authority.es.txt", "authority.de.txt");

    private AuthorityClaims() {}

    /** Whether one of the texts makes such a claim. Dots and underscores of a name separate words. */
    public static boolean in(String... texts) {
        for (String text : texts) {
            if (PHRASES.isSaidIn(SpokenWords.of(text.replace('_', ' ').replace('.', ' ')))) {
                return true;
            }
        }
        return false;
    }
}
