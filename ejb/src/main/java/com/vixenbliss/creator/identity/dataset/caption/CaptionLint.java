package com.vixenbliss.creator.identity.dataset.caption;

import com.vixenbliss.creator.identity.dataset.caption.Finding.Rule;
import com.vixenbliss.creator.visual.wording.Looks;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Collectors;

/**
 * Looks through captions for what spoils a training: a trigger word that is not there, looks that are told and so not learnt,
 * captions between which a model cannot tell.
 */
public final class CaptionLint {

    /** Text encoders of the CLIP kind read 77 tokens; a word has a third more than one. */
    private static final int MOST_WORDS = 55;

    /** Of their words that two captions may share. */
    private static final double ALIKE = 0.9;

    private final String triggerWord;
    private final List<Finding> findings = new ArrayList<>();

    private CaptionLint(String triggerWord) {
        this.triggerWord = triggerWord.toLowerCase(Locale.ROOT);
    }

    /** @param captions by the places of their pictures */
    public static List<Finding> of(String triggerWord, SortedMap<Integer, String> captions) {
        CaptionLint lint = new CaptionLint(triggerWord);
        captions.forEach(lint::look);
        lint.compare(List.copyOf(captions.entrySet()));
        return List.copyOf(lint.findings);
    }

    private void look(int position, String caption) {
        List<String> words = words(caption);
        if (words.isEmpty() || !words.getFirst().equals(triggerWord) || words.lastIndexOf(triggerWord) > 0) {
            find(Rule.TRIGGER_MISSING, "The trigger word must stand at the beginning, and once.", position);
        }
        if (words.stream().allMatch(triggerWord::equals)) {
            find(Rule.EMPTY, "Nothing is said of what varies, so all of it is learnt as the face.", position);
        }
        if (words.size() > MOST_WORDS) {
            find(Rule.TOO_LONG, "Only about the first " + MOST_WORDS + " words are read.", position);
        }
        Optional<String> looks = Looks.in(caption);
        looks.ifPresent(told -> find(
                Rule.IDENTITY_LEAKED, "\"" + told + "\" tells looks, which are then not learnt into the trigger word.", position));
    }

    private void compare(List<Map.Entry<Integer, String>> captions) {
        for (int at = 0; at < captions.size(); at++) {
            for (int other = at + 1; other < captions.size(); other++) {
                if (areAlike(captions.get(at).getValue(), captions.get(other).getValue())) {
                    find(Rule.TOO_ALIKE, "They say the same, and the pictures differ: what differs is learnt as the face.",
                            captions.get(at).getKey(), captions.get(other).getKey());
                }
            }
        }
    }

    private boolean areAlike(String one, String other) {
        Set<String> ours = described(one);
        Set<String> theirs = described(other);
        Set<String> both = new HashSet<>(ours);
        both.retainAll(theirs);
        int all = ours.size() + theirs.size() - both.size();
        return all > 0 && both.size() >= ALIKE * all;
    }

    private Set<String> described(String caption) {
        return words(caption).stream().filter(word -> !word.equals(triggerWord)).collect(Collectors.toSet());
    }

    private static List<String> words(String caption) {
        return Arrays.stream(caption.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}-]+")).filter(word -> !word.isEmpty()).toList();
    }

    private void find(Rule rule, String text, Integer... positions) {
        findings.add(new Finding(rule, List.of(positions), text));
    }
}
