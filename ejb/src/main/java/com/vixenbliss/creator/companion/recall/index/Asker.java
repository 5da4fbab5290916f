package com.vixenbliss.creator.companion.recall.index;

import com.vixenbliss.creator.companion.recall.words.Tokens;
import java.time.ZoneId;

/**
 * Who asks whom: "my sister" is the person's, "your sister" the character's.
 *
 * @param zone in which "last Tuesday" is meant
 * @param person what the person is called, plain; null when "my" and "your" are not to be told apart
 * @param character what the one who is asked is called, plain; null likewise
 */
public record Asker(ZoneId zone, String person, String character) {

    /** Somebody whose words are not read for "my" and "your". */
    public static Asker in(ZoneId zone) {
        return new Asker(zone, null, null);
    }

    /** @param person as they are called, in any spelling */
    public static Asker of(ZoneId zone, String person, String character) {
        return new Asker(zone, Tokens.plain(person), Tokens.plain(character));
    }
}
