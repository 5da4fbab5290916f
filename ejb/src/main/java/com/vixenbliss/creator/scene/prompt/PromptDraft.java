package com.vixenbliss.creator.scene.prompt;

import com.vixenbliss.creator.catalogue.template.model.SceneConfig;
import com.vixenbliss.creator.scene.prompt.guard.Cleaned;
import com.vixenbliss.creator.scene.prompt.guard.Guard;
import com.vixenbliss.creator.scene.prompt.guard.Lexicon;
import com.vixenbliss.creator.scene.prompt.layer.Part;
import com.vixenbliss.creator.scene.prompt.layer.Removed;
import com.vixenbliss.creator.scene.prompt.layer.Rule;
import com.vixenbliss.creator.scene.prompt.layer.Slot;
import com.vixenbliss.creator.scene.prompt.layer.Source;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A prompt in the making: every word that somebody wrote comes in through the guard. */
final class PromptDraft {

    private static final Set<Rule> ALL = EnumSet.complementOf(EnumSet.of(Rule.NO_WORDING, Rule.LENGTH));
    private static final Set<Rule> FOR_TWO = without(ALL, Rule.PERSON, Rule.SECOND_PERSON);
    private static final Set<Rule> FOR_LOOKS = without(ALL, Rule.APPEARANCE);

    private final boolean reference;
    private final boolean alone;
    private final Lexicon lexicon;
    private final Guard guard;
    private final Guard looksGuard;
    private final Set<String> said = new HashSet<>();
    private final List<Part> parts = new ArrayList<>();
    private final List<Removed> removed = new ArrayList<>();

    private PromptDraft(boolean reference, boolean alone, Lexicon lexicon) {
        this.reference = reference;
        this.alone = alone;
        this.lexicon = lexicon;
        this.guard = new Guard(lexicon, alone ? ALL : FOR_TWO);
        this.looksGuard = new Guard(lexicon, FOR_LOOKS);
    }

    static PromptDraft of(SceneBrief brief) {
        boolean reference = brief.face().flatMap(face -> face.anchor()).isPresent();
        List<String> looks = reference ? Looks.of(brief) : List.of();
        boolean alone = brief.config().composition() != SceneConfig.Composition.DUO;
        return new PromptDraft(reference, alone, new Lexicon(brief.names(), looks));
    }

    private static Set<Rule> without(Set<Rule> rules, Rule... some) {
        Set<Rule> rest = EnumSet.copyOf(rules);
        rest.removeAll(Set.of(some));
        return rest;
    }

    /** Whether a reference shows the character. */
    boolean hasReference() {
        return reference;
    }

    /** Whether one is to be seen, and nobody else. */
    boolean isAlone() {
        return alone;
    }

    /** @return whether anything of it may be said that was not yet said */
    boolean say(Slot slot, Source source, String text) {
        return keep(slot, source, guard.clean(alone ? text : SecondPerson.named(text), source));
    }

    /** The same for words on looks where there is no reference. */
    boolean describe(Slot slot, Source source, String text) {
        return keep(slot, source, looksGuard.clean(text, source));
    }

    /** The first of the platform's own wordings that does not say a name or a look by chance, else the last. */
    void sayOneOf(Slot slot, String... wordings) {
        int choice = 0;
        while (choice < wordings.length - 1 && lexicon.mentions(wordings[choice])) {
            choice++;
        }
        parts.add(new Part(slot, Source.PLATFORM, wordings[choice]));
    }

    void leaveOut(String phrase, Source source, Rule rule) {
        removed.add(new Removed(phrase, source, rule));
    }

    private boolean keep(Slot slot, Source source, Cleaned cleaned) {
        removed.addAll(cleaned.removed());
        String news = Stream.of(cleaned.text().split(", "))
                .filter(phrase -> !phrase.isEmpty() && said.add(phrase.toLowerCase(Locale.ROOT)))
                .collect(Collectors.joining(", "));
        if (!news.isEmpty()) {
            parts.add(new Part(slot, source, news));
        }
        return !news.isEmpty();
    }

    List<Part> parts() {
        return parts;
    }

    List<Removed> removed() {
        return removed;
    }
}
