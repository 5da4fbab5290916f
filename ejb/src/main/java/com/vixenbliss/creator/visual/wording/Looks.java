package com.vixenbliss.creator.visual.wording;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words for looks that a reference shows already. Beside a reference they make another face of it. */
public final class Looks {

    private static final String SHADE = "(blond|blonde|red|ginger|auburn|black|brown|chestnut|silver|white|gr[ae]y|pink|blue|green|"
            + "purple|violet|golden|amber|hazel|dark|light|pale|fair|tanned|olive|long|short|curly|wavy|straight|frizzy|shaved)";
    private static final Pattern SAID = Pattern.compile(
            "\\b(" + SHADE + "[ -]+){1,3}(hair|haired|hairdo|hairstyle|eyes|eyed|skin|skinned)\\b"
                    + "|\\b(hair|eyes|skin) (that is |colou?red )?" + SHADE + "\\b"
                    + "|\\b(blonde?|brunette|redhead(ed)?|freckle[sd]?|dimples?|birthmark|bangs|pigtails)\\b"
                    + "|\\b(slim|skinny|curvy|petite|muscular|chubby|busty|athletic)\\b"
                    + "|\\b\\d{2,3} years? old\\b");

    private Looks() {}

    /** The first words of a text that tell looks. */
    public static Optional<String> in(String text) {
        Matcher found = SAID.matcher(text.toLowerCase(Locale.ROOT));
        return found.find() ? Optional.of(found.group()) : Optional.empty();
    }
}
