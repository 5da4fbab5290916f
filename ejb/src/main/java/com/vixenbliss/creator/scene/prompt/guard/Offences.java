package com.vixenbliss.creator.scene.prompt.guard;

import com.vixenbliss.creator.scene.prompt.layer.Rule;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Which rule a word of a phrase breaks where it stands. */
final class Offences {

    private static final Set<String> TURNING = Set.of("turn", "turns", "turned", "turning", "changes", "changed", "changing");

    private final List<Word> words;
    private final Lexicon lexicon;
    private final Set<Rule> rules;

    Offences(List<Word> words, Lexicon lexicon, Set<Rule> rules) {
        this.words = words;
        this.lexicon = lexicon;
        this.rules = rules;
    }

    /** The first rule that the word breaks. */
    Optional<Rule> at(int place) {
        Word word = words.get(place);
        for (Rule rule : rules) {
            if (isBroken(rule, word, place)) {
                return Optional.of(rule);
            }
        }
        return Optional.empty();
    }

    private boolean isBroken(Rule rule, Word word, int place) {
        return switch (rule) {
            case NAME -> lexicon.isName(word.plain());
            case APPEARANCE -> lexicon.isTelling(word.plain()) || word.is(Vocabulary.LIMBS) && isColoured(place);
            case PERSON -> word.is(Vocabulary.PEOPLE) || word.is(Vocabulary.OTHERS) || word.is(Vocabulary.SUBJECTS);
            case SECOND_PERSON -> word.is(Vocabulary.SECOND);
            case NEGATION -> word.is(Vocabulary.NEGATION);
            case DIALOGUE -> word.is(Vocabulary.SPEECH);
            case UNSEEN -> word.is(Vocabulary.UNSEEN) && !isNext(place, Vocabulary.SEEN);
            case RECAST -> word.is(Vocabulary.RECAST) || TURNING.contains(word.plain()) && isNext(place, "into");
            case TAG -> isTag(word.plain());
            case ADULT -> word.is(Vocabulary.YOUTH);
            case NO_WORDING, LENGTH -> false;
        };
    }

    /** Whether the word can be the subject of what follows. */
    boolean mayBeSubject(int place) {
        Word word = words.get(place);
        return rules.contains(Rule.NAME) && lexicon.isName(word.plain())
                || rules.contains(Rule.PERSON) && (word.is(Vocabulary.PEOPLE) || word.is(Vocabulary.SUBJECTS));
    }

    /** A colour or the like within the same few words, up to a preposition. */
    private boolean isColoured(int place) {
        for (int at = place - 1; at >= 0 && !words.get(at).is(Vocabulary.PREPOSITIONS); at--) {
            if (lexicon.isColouring(words.get(at).plain())) {
                return true;
            }
        }
        return false;
    }

    private boolean isNext(int place, Vocabulary kind) {
        return place + 1 < words.size() && words.get(place + 1).is(kind);
    }

    private boolean isNext(int place, String plain) {
        return place + 1 < words.size() && words.get(place + 1).plain().equals(plain);
    }

    /** "1girl", "2boys", "solo". */
    private static boolean isTag(String plain) {
        boolean counted = plain.length() > 2 && Character.isDigit(plain.charAt(0)) && Character.isLetter(plain.charAt(1));
        return counted && (plain.contains("girl") || plain.contains("boy") || plain.contains("other") || plain.contains("man"))
                || plain.equals("solo");
    }
}
