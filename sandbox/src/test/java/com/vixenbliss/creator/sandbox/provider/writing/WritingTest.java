package com.vixenbliss.creator.sandbox.provider.writing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.vixenbliss.creator.sandbox.provider.prompt.Line;
import com.vixenbliss.creator.sandbox.provider.prompt.Prompt;
import com.vixenbliss.creator.sandbox.provider.vendor.Texts;
import com.vixenbliss.creator.sandbox.provider.vendor.Wire;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Captions and personas: in the asked language, of what was asked, and never the same twice. */
class WritingTest {

    @ParameterizedTest
    @ValueSource(strings = {"en", "es", "de-AT"})
    void fiftyCaptionsResembleEachOtherInNoPair(String language) {
        List<String> captions = IntStream.rangeClosed(1, 50)
                .mapToObj(position -> text(caption(piece(language, position, List.of())))).toList();

        for (int i = 0; i < captions.size(); i++) {
            for (int j = 0; j < i; j++) {
                assertThat(likeness(captions.get(i), captions.get(j))).as(captions.get(i) + "\n" + captions.get(j)).isLessThan(0.5);
            }
        }
    }

    @Test
    void aCaptionSpeaksOfItsPicture() {
        String all = String.join(" ", IntStream.rangeClosed(1, 19)
                .mapToObj(position -> text(caption(piece("en", position, List.of())))).toList());

        assertThat(all).contains("tying the laces").contains("in a bright gym").contains("golden hour light").doesNotContain("{");
    }

    @Test
    void anotherLanguageIsWrittenInIt() {
        assertThat(text(caption(piece("es", 1, List.of())))).containsAnyOf("ñ", "á", "é", "í", "ó", "que");
        assertThat(text(caption(piece("de", 1, List.of())))).containsAnyOf("ä", "ö", "ü", "ich", "der", "die");
    }

    @Test
    void whatWasSaidLatelyIsNotSaidAgain() {
        String before = text(caption(piece("en", 7, List.of())));

        String after = text(caption(piece("en", 7, List.of(before))));

        assertThat(likeness(before, after)).isLessThan(0.5);
    }

    @Test
    void aComplaintBringsAnotherCaption() {
        ObjectNode piece = piece("en", 7, List.of());

        JsonNode again = Captions.asked(prompt(piece, "Your answer cannot be used: hook is empty")).orElseThrow();

        assertThat(text(again)).isNotEqualTo(text(caption(piece)));
    }

    @Test
    void limitsAreKept() {
        ObjectNode piece = piece("en", 3, List.of());
        piece.putObject("limits").put("hook", 30).put("caption", 260).put("hashtags", 4);

        JsonNode written = caption(piece);

        assertThat(written.path("hook").asText()).hasSizeBetween(1, 30);
        assertThat(written.path("caption").asText()).hasSizeBetween(1, 260);
        assertThat(written.path("hashtags")).hasSize(4);
    }

    @Test
    void hashtagsAreWordsAndNoneComesTwice() {
        for (int position = 1; position <= 50; position++) {
            List<String> tags = Texts.list(caption(piece("en", position, List.of())).path("hashtags"));
            assertThat(tags).doesNotHaveDuplicates().allMatch(tag -> tag.matches("[\\p{L}\\p{N}]+")).contains("fitness");
        }
    }

    @Test
    void everySeedIsSomebodyElse() {
        Set<String> names = new HashSet<>();
        Set<String> looks = new HashSet<>();
        for (int seed = 0; seed < 40; seed++) {
            JsonNode persona = persona(order(seed));
            names.add(persona.path("name").asText());
            looks.add(persona.path("appearance").asText());
        }

        assertThat(names).hasSizeGreaterThan(30);
        assertThat(looks).hasSizeGreaterThan(36);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "es", "de"})
    void aPersonaIsAnAdultAndTellsEnough(String language) {
        for (int seed = 0; seed < 20; seed++) {
            JsonNode persona = persona(order(seed).put("language", language));

            assertThat(persona.path("age").asInt()).isBetween(21, 60);
            assertThat(persona.path("biography").asText().split(" ")).hasSizeBetween(60, 160);
            assertThat(persona.path("backstory").asText().split(" ")).hasSizeBetween(100, 300);
            assertThat(persona.path("appearance").asText().split(" ")).hasSizeBetween(25, 60);
            assertThat(persona.at("/personality/traits")).hasSizeBetween(4, 8);
            assertThat(persona.at("/voice/sample_lines")).hasSizeBetween(3, 6);
            assertThat(persona.path("content_hooks")).hasSizeBetween(4, 8);
            assertThat(persona.toString()).doesNotContain("{city}", "{niche}", "{work}", "{tool}", "{habit}", "{trait}", "{name}");
        }
    }

    @Test
    void wantedTraitsLooksAndNamesAreThere() {
        ObjectNode order = order(5).put("name", "Mira Vale");
        order.set("personality_traits", Wire.tree(List.of("fearless", "kind")));
        order.set("visual_characteristics", Wire.tree(Map.of("hair", "copper bob", "eyes", "green", "tattoo", "a swallow on the wrist")));

        JsonNode persona = persona(order);

        assertThat(persona.path("name").asText()).isEqualTo("Mira Vale");
        assertThat(Texts.list(persona.at("/personality/traits"))).contains("fearless", "kind");
        assertThat(persona.path("appearance").asText()).contains("copper bob", "green eyes", "a swallow on the wrist");
        assertThat(persona.path("key_features").toString()).contains("copper bob");
    }

    @Test
    void nobodyGetsANameThatIsTaken() {
        String name = persona(order(9)).path("name").asText();
        ObjectNode order = order(9);
        order.putArray("taken").add(name + ", baker");

        assertThat(persona(order).path("name").asText()).doesNotStartWith(name.split(" ")[0] + " ");
    }

    private static ObjectNode order(long seed) {
        return Wire.object().put("niche", "food").put("language", "en").put("romantic", false).put("seed", seed);
    }

    private static JsonNode persona(ObjectNode order) {
        return Biographies.asked(prompt(order)).orElseThrow();
    }

    private static ObjectNode piece(String language, int position, List<String> recent) {
        ObjectNode piece = Wire.object().put("platform", "instagram").put("language", language).put("niche", "fitness").put("position", position);
        piece.putObject("picture").put("theme", "tying the laces of running shoes").put("background", "in a bright gym")
                .put("lighting", "golden hour light").put("expression", "gentle smile");
        piece.putObject("persona").put("name", "Mira").put("emoji", "rare");
        piece.set("recent", Wire.tree(recent));
        return piece;
    }

    private static JsonNode caption(ObjectNode piece) {
        return Captions.asked(prompt(piece)).orElseThrow();
    }

    private static Prompt prompt(ObjectNode document, String... complaints) {
        List<Line> lines = new ArrayList<>(List.of(Line.person(Wire.compact(document))));
        Stream.of(complaints).forEach(complaint -> lines.addAll(List.of(Line.character("{}"), Line.person(complaint))));
        return new Prompt("m", "", lines, Wire.object(), 2_000, List.of());
    }

    private static String text(JsonNode caption) {
        return caption.path("hook").asText() + " " + caption.path("caption").asText();
    }

    private static double likeness(String one, String other) {
        Set<String> first = runs(one);
        Set<String> all = new HashSet<>(first);
        all.addAll(runs(other));
        first.retainAll(runs(other));
        return (double) first.size() / all.size();
    }

    private static Set<String> runs(String text) {
        String plain = text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ");
        Set<String> runs = new HashSet<>();
        IntStream.range(0, plain.length() - 2).forEach(at -> runs.add(plain.substring(at, at + 3)));
        return runs;
    }
}
