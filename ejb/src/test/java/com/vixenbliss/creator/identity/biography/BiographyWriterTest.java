package com.vixenbliss.creator.identity.biography;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.vixenbliss.creator.platform.ai.answer.Answered;
import com.vixenbliss.creator.platform.safety.NameBlockList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What a model invents is taken as it was asked for, or complained of. */
class BiographyWriterTest {

    private static final BiographyOrder ORDER = new BiographyOrder("specialty coffee", null, "en", List.of("warm", "stubborn"),
            Map.of("hair", "auburn bob", "eyes", "hazel"), null, false, List.of("Ada, barista"), 7);

    private final Answers model = new Answers();
    private final BiographyWriter writer =
            new BiographyWriter(model, new NameBlockList(Optional.of("Ada Famous"), Optional.empty()), Optional.empty());

    @Test
    void aGoodAnswerIsTakenAsItIs() {
        Biography written = ask(ORDER, Answers.biography()).reading().value().orElseThrow();

        assertThat(written.name()).isEqualTo("Nela Brandt");
        assertThat(written.age()).isEqualTo(29);
        assertThat(written.looks().keyFeatures()).containsExactly("auburn wavy bob", "freckled nose");
        assertThat(written.inWords()).contains("roasts coffee", "Kenyan naturals", "stubborn");
        assertThat(model.asked).hasSize(1);
    }

    @Test
    void whatIsWantedIsOneDocumentOfData() {
        ask(ORDER, Answers.biography());

        String told = model.asked.getFirst().messages().getFirst().text();
        assertThat(told).startsWith("{").contains("\"niche\":\"specialty coffee\"", "\"taken\":[\"Ada, barista\"]", "\"seed\":7")
                .doesNotContain("\"world\"", "\"name\"");
        assertThat(model.asked.getFirst().schema().path("title").asText()).isEqualTo("biography");
    }

    @TestFactory
    Stream<DynamicTest> whatCannotBeHadIsComplainedOfAndAskedForAgain() {
        return Map.<String, Consumer<ObjectNode>>ofEntries(
                Map.entry("age is below 21", answer -> answer.put("age", 20)),
                Map.entry("age is no whole number", answer -> answer.put("age", "29")),
                Map.entry("gender_tag is not one of the allowed words", answer -> answer.put("gender_tag", "girl")),
                Map.entry("name is empty", answer -> answer.put("name", " ")),
                Map.entry("a text describes somebody under age", answer -> answer.put("backstory", "She is a 16 year old girl at school.")),
                Map.entry("the looks hold a word that stands for a minor", answer -> answer.put("body_type", "teenage")),
                Map.entry("personality.traits lacks the wanted \"stubborn\"",
                        answer -> answer.withObject("/personality").putArray("traits").add("warm")),
                Map.entry("appearance lacks the wanted \"auburn bob\"", answer -> {
                    answer.put("appearance", "black hair, hazel eyes");
                    answer.putArray("key_features").add("dark hair");
                }),
                Map.entry("names somebody who must not be depicted", answer -> answer.put("name", "Ada Famous")),
                Map.entry("a field that the schema has not", answer -> answer.put("shoe_size", 38)),
                Map.entry("likes is no array", answer -> answer.put("likes", "rain")))
                .entrySet().stream().map(entry -> DynamicTest.dynamicTest(entry.getKey(), () -> complainedOf(entry.getKey(), entry.getValue())));
    }

    private static void complainedOf(String complaint, Consumer<ObjectNode> change) {
        Answers model = new Answers().then(Answers.biography(change)).then(Answers.biography());
        Answered<Biography> answered = new BiographyWriter(
                model, new NameBlockList(Optional.of("Ada Famous"), Optional.empty()), Optional.empty())
                .write(ORDER, null).toCompletableFuture().join();

        assertThat(model.asked).hasSize(2);
        assertThat(model.asked.getLast().messages().getLast().text()).contains(complaint);
        assertThat(answered.reading().value()).isPresent();
        assertThat(answered.costUsd()).isEqualByComparingTo("0.008");
    }

    @Test
    void theWantedNameIsKept() {
        BiographyOrder named = new BiographyOrder("coffee", "Mira", "en", List.of(), Map.of(), null, false, List.of(), 1);

        Answered<Biography> answered = ask(named, Answers.biography(), Answers.biography(answer -> answer.put("name", "mira")));

        assertThat(answered.reading().value()).hasValueSatisfying(written -> assertThat(written.name()).isEqualTo("mira"));
        assertThat(model.asked).hasSize(2);
    }

    @Test
    void longTextsAreCutBetweenWords() {
        Biography written = ask(ORDER, Answers.biography(answer -> answer.put("tagline", "word ".repeat(100))))
                .reading().value().orElseThrow();

        assertThat(written.tagline()).hasSizeLessThanOrEqualTo(200).endsWith("word");
    }

    private Answered<Biography> ask(BiographyOrder order, String... answers) {
        List.of(answers).forEach(model::then);
        return writer.write(order, null).toCompletableFuture().join();
    }
}
