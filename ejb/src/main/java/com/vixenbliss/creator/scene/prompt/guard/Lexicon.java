package com.vixenbliss.creator.scene.prompt.guard;

import com.vixenbliss.creator.companion.recall.words.Language;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What a character is called and how it looks, in words. A word of its description that also belongs to places, light or
 * things means looks only beside one that does not: of "warm eyes" the light may stay warm.
 */
public final class Lexicon {

    private static final int SHORTEST = 3;

    private final NameForms names;
    private final StemSet telling = new StemSet();
    private final Set<String> written = new HashSet<>();
    private final Set<String> shared = new HashSet<>();

    /**
     * @param names of the character, and others that must not be said
     * @param looks the descriptions: of the kit, of the visual identity
     */
    public Lexicon(List<String> names, Collection<String> looks) {
        this.names = new NameForms(names);
        looks.forEach(this::learn);
    }

    private void learn(String description) {
        for (Word word : Words.of(description)) {
            String plain = word.plain();
            if (plain.length() < SHORTEST || isSmall(plain) || Character.isDigit(plain.charAt(0))) {
                continue;
            }
            if (Vocabulary.SCENERY.has(plain)) {
                shared.add(plain);
            } else if (!Vocabulary.PEOPLE.has(plain)) {
                telling.add(plain);
                written.add(plain);
            }
        }
    }

    private static boolean isSmall(String plain) {
        return Arrays.stream(Language.values()).anyMatch(language -> language.isSmall(plain))
                || Vocabulary.PREPOSITIONS.has(plain) || Vocabulary.POSSESSIVES.has(plain);
    }

    /** Whether a text of the platform's own says a name or a word of the description by chance: then another must do. */
    public boolean mentions(String text) {
        for (Word word : Words.of(text)) {
            if (isName(word.plain()) || word.plain().length() >= SHORTEST && isTold(word.plain())) {
                return true;
            }
        }
        return false;
    }

    boolean isName(String plain) {
        return names.isSaidBy(plain);
    }

    /** Says by itself how somebody looks. */
    boolean isTelling(String plain) {
        return plain.length() >= SHORTEST && (Vocabulary.LOOKS.has(plain) || isCompound(plain) || isTold(plain));
    }

    /** In any ending, unless that makes it a word of scenes: somebody lean may be leaning. */
    private boolean isTold(String plain) {
        return telling.has(plain) && (written.contains(plain) || !Vocabulary.SCENERY.has(plain));
    }

    /** "brownhaired", "greeneyed", "braunhaarig", "blauäugig". */
    private static boolean isCompound(String plain) {
        return plain.endsWith("haired") || plain.endsWith("eyed") || plain.endsWith("skinned")
                || plain.contains("haarig") || plain.contains("augig") || plain.startsWith("haar");
    }

    /** Says it beside a part of the body: a colour, or a word of the description that things share. */
    boolean isColouring(String plain) {
        return Vocabulary.COLOURS.has(plain) || shared.contains(plain);
    }
}
