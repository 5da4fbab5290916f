package com.vixenbliss.creator.platform.safety.reply;

import com.vixenbliss.creator.platform.safety.SafetyTexts;
import com.vixenbliss.creator.platform.safety.phrase.PhraseBook;
import com.vixenbliss.creator.platform.safety.phrase.SpokenWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The phrases that no character says, in three languages. Read once; thread-safe. */
public final class ReplyRules {

    private static final List<String> LANGUAGES = List.of("en", "es", "de");

    private final List<Chapter> chapters = new ArrayList<>();
    private final PhraseBook all = PhraseBook.of(
            "plea.en.txt", "plea.es.txt", "plea.de.txt", "claim.en.txt", "claim.es.txt", "claim.de.txt");

    public ReplyRules() {
        for (Offence offence : List.of(Offence.CLAIM, Offence.PLEA)) {
            for (String language : LANGUAGES) {
                PhraseBook phrases = PhraseBook.of(offence.word() + "." + language + ".txt");
                chapters.add(new Chapter(offence, Locale.of(language), phrases));
            }
        }
    }

    /** What is wrong with a sentence; empty when nothing is. */
    public Optional<Ruling> judge(String sentence) {
        List<String> words = SpokenWords.of(sentence);
        if (words.size() <= 2 || all.opens(words) == words.size()) {
            return Optional.empty();
        }
        return chapters.stream()
                .filter(chapter -> chapter.phrases().isSaidIn(words))
                .findFirst()
                .map(chapter -> new Ruling(
                        chapter.offence(), SafetyTexts.text(chapter.offence().word(), chapter.language(), Map.of())));
    }

    /**
     * How much of an unfinished sentence may be heard already, in characters: the whole words from its beginning at which
     * no phrase begins that could still become one of ours.
     */
    int harmless(CharSequence begun) {
        List<String> words = new ArrayList<>();
        List<Integer> places = new ArrayList<>();
        int start = 0;
        for (int at = 0; at < begun.length(); at++) {
            if (Character.isWhitespace(begun.charAt(at))) {
                add(begun.subSequence(start, at).toString(), start, words, places);
                start = at + 1;
            }
        }
        int open = all.opens(words);
        return open < words.size() ? places.get(open) : start;
    }

    private static void add(String piece, int place, List<String> words, List<Integer> places) {
        if (piece.isEmpty()) {
            return;
        }
        for (String word : SpokenWords.ofPiece(piece)) {
            words.add(word);
            places.add(place);
        }
    }

    /** @param instead what the person hears in the sentence's place, in its language */
    public record Ruling(Offence offence, String instead) {}

    private record Chapter(Offence offence, Locale language, PhraseBook phrases) {}
}
