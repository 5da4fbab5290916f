package com.vixenbliss.creator.identity.biography;

import com.vixenbliss.creator.catalogue.character.model.YouthTerms;
import com.vixenbliss.creator.platform.safety.AdultOnly;
import com.vixenbliss.creator.platform.safety.NameBlockList;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** What a written persona must hold: it is an adult, nobody real, and what was asked for. */
final class BiographyRules {

    private static final int LEAST_SHARED = 4;
    private static final Set<String> OF_NO_WEIGHT = Set.of("with", "and", "the", "very", "some", "from", "that", "slightly");

    private final BiographyOrder order;
    private final NameBlockList blocked;

    BiographyRules(BiographyOrder order, NameBlockList blocked) {
        this.order = order;
        this.blocked = blocked;
    }

    /** @return what there is to complain of, in plain words */
    List<String> against(Biography written) {
        List<String> complaints = new ArrayList<>();
        adult(written, complaints);
        wanted(written, complaints);
        if (blocked.isNamedIn(written.name()) || blocked.isNamedIn(written.looks().appearance())) {
            complaints.add("name or appearance names somebody who must not be depicted: invent somebody");
        }
        return complaints;
    }

    private static void adult(Biography written, List<String> complaints) {
        if (written.age() < Biography.YOUNGEST) {
            complaints.add("age is below " + Biography.YOUNGEST);
        }
        told(written).filter(AdultOnly::isBroken).findFirst()
                .ifPresent(text -> complaints.add("a text describes somebody under age: \"" + beginning(text) + "\""));
        drawn(written).filter(text -> AdultOnly.isBrokenAsDrawn(text) || YouthTerms.in(text)).findFirst()
                .ifPresent(text -> complaints.add("the looks hold a word that stands for a minor: \"" + beginning(text) + "\""));
    }

    private void wanted(Biography written, List<String> complaints) {
        if (order.name() != null && !order.name().strip().equalsIgnoreCase(written.name())) {
            complaints.add("name is not the wanted one");
        }
        order.personalityTraits().stream().filter(trait -> !isSaid(trait, written.personality().traits())).findFirst()
                .ifPresent(trait -> complaints.add("personality.traits lacks the wanted \"" + trait + "\""));
        List<String> looks = drawn(written).toList();
        order.visualCharacteristics().values().stream().filter(look -> !isSaid(look, looks)).findFirst()
                .ifPresent(look -> complaints.add("appearance lacks the wanted \"" + beginning(look) + "\""));
    }

    /** At least one word of weight comes back: models say the same thing in words of their own. */
    private static boolean isSaid(String wanted, List<String> texts) {
        List<String> words = words(wanted);
        String all = plain(String.join(" ", texts));
        return words.isEmpty() || words.stream().anyMatch(word -> all.contains(stem(word)));
    }

    private static List<String> words(String text) {
        return Arrays.stream(plain(text).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> word.length() >= LEAST_SHARED && !OF_NO_WEIGHT.contains(word) && !word.chars().allMatch(Character::isDigit))
                .toList();
    }

    private static String stem(String word) {
        return word.substring(0, Math.max(LEAST_SHARED, word.length() * 2 / 3));
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD).replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT);
    }

    private static Stream<String> told(Biography written) {
        return Stream.of(
                        Stream.of(written.name(), written.archetype(), written.occupation(), written.home(), written.tagline(),
                                written.biography(), written.backstory(), written.personality().summary(), written.voice().manner(),
                                written.life().goal(), written.life().dream(), written.openingLine()),
                        written.personality().traits().stream(), written.personality().quirks().stream(),
                        written.voice().sampleLines().stream(), written.likes().stream(), written.contentHooks().stream())
                .flatMap(texts -> texts);
    }

    private static Stream<String> drawn(Biography written) {
        return Stream.concat(Stream.of(written.looks().appearance(), written.looks().bodyType()), written.looks().keyFeatures().stream());
    }

    private static String beginning(String text) {
        return text.length() <= 60 ? text : text.substring(0, 60) + "…";
    }
}
