package com.vixenbliss.creator.scene.prompt;

import static org.assertj.core.api.Assertions.assertThat;

import com.vixenbliss.creator.scene.prompt.layer.Part;
import com.vixenbliss.creator.scene.prompt.layer.Slot;
import java.text.Normalizer;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Judges prompts by rules of its own: it knows nothing of how the guard works, only what a prompt may hold and what it must.
 */
final class Oracle {

    private static final Set<String> SUBJECTS = Set.of(
            "character", "woman", "man", "girl", "boy", "person", "people", "lady", "guy", "men", "women", "barista", "she", "he", "they", "figure");
    private static final Set<String> NEVER = Set.of(
            "no", "not", "without", "never", "none", "nobody", "you", "your", "transform", "transforms", "becomes", "child", "teen", "young");
    private static final Set<String> LOOKS = Set.of(
            "hair", "haired", "eye", "eyes", "eyed", "skin", "freckles", "freckled", "lips", "blonde", "brunette", "wavy", "curly", "braids");
    private static final Pattern APART = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final List<Slot> EXPLICIT = List.of(Slot.ACTION, Slot.POSE, Slot.PLACE, Slot.LIGHT, Slot.EXPRESSION, Slot.FRAMING);

    private Oracle() {}

    /** @param forbidden the tell-tale words of the character's description, as a reader of it would name them */
    static void besideReference(Composition composed, List<String> names, Collection<String> forbidden) {
        List<String> words = words(composed.prompt());
        assertThat(composed).as(composed.prompt()).isInstanceOf(Composition.Kontext.class);
        assertThat(words).as(composed.prompt()).doesNotContainAnyElementsOf(LOOKS).doesNotContainAnyElementsOf(lower(forbidden));
        for (String name : names) {
            String plain = plain(name);
            assertThat(words).as(composed.prompt())
                    .doesNotContain(plain, plain + "s", plain + "chen", plain + "lein", plain.substring(0, plain.length() - 1) + "ita");
        }
        common(composed, words);
    }

    static void fromWords(Composition composed, Collection<String> required) {
        List<String> words = words(composed.prompt());
        assertThat(composed).isInstanceOf(Composition.TextToImage.class);
        assertThat(words).as(composed.prompt()).containsAll(lower(required)).contains("adult").doesNotContain("reference");
        common(composed, words);
    }

    private static void common(Composition composed, List<String> words) {
        assertThat(words.stream().filter(SUBJECTS::contains)).as(composed.prompt()).hasSize(1);
        assertThat(words).as(composed.prompt()).contains("adult").doesNotContainAnyElementsOf(NEVER);
        assertThat(composed.tokens()).isLessThanOrEqualTo(512);
        assertThat(composed.parts().stream().map(Part::slot)).as(composed.prompt()).containsAll(EXPLICIT);
        assertThat(composed.parts()).allSatisfy(part -> assertThat(composed.prompt()).contains(part.text()));
        assertThat(composed.prompt()).doesNotContain(",,", ", ,", ",;", " ,", "  ", "\"");
    }

    private static List<String> words(String prompt) {
        return Stream.of(APART.split(plain(prompt))).filter(word -> !word.isEmpty()).toList();
    }

    private static Set<String> lower(Collection<String> words) {
        return words.stream().map(Oracle::plain).collect(Collectors.toSet());
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT);
    }
}
