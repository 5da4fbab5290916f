package com.vixenbliss.creator.catalogue.card;

import static com.vixenbliss.creator.catalogue.card.model.CardContainer.CHARX;
import static com.vixenbliss.creator.catalogue.card.model.CardContainer.JSON;
import static com.vixenbliss.creator.catalogue.card.model.CardContainer.PNG;
import static com.vixenbliss.creator.catalogue.card.model.CardSpec.V2;
import static com.vixenbliss.creator.catalogue.card.model.CardSpec.V3;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.vixenbliss.creator.catalogue.card.document.FieldFate;
import com.vixenbliss.creator.catalogue.card.document.FieldReport;
import com.vixenbliss.creator.catalogue.card.file.CardFile;
import com.vixenbliss.creator.catalogue.card.file.CardFiles;
import com.vixenbliss.creator.catalogue.card.mapping.CardBook;
import com.vixenbliss.creator.catalogue.card.mapping.CardWishes;
import com.vixenbliss.creator.catalogue.card.model.CardContainer;
import com.vixenbliss.creator.catalogue.lorebook.BookService.WholeBook;
import com.vixenbliss.creator.catalogue.lorebook.model.LoreDraft;
import com.vixenbliss.creator.catalogue.template.TemplateView;
import com.vixenbliss.creator.catalogue.template.model.TemplateDraft;
import com.vixenbliss.creator.catalogue.template.model.TemplateStatus;
import com.vixenbliss.creator.catalogue.world.model.WorldDraft;
import com.vixenbliss.creator.platform.fault.Fault;
import com.vixenbliss.creator.platform.fault.FieldError;
import java.util.List;
import java.util.Random;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Cards come in, become characters, and leave: what was not changed leaves as it came. */
class CardJourneyTest {

    private static final byte[] ISOLDE = Specimens.utf8(Specimens.V3);

    @Test
    void aCardsFieldsFindTheirPlaces() {
        Journey journey = Journey.in(ISOLDE);

        var character = journey.mapped.character();
        assertThat(character.name()).isEqualTo("Isolde Vane");
        assertThat(character.backstory()).isEqualTo("A lighthouse keeper of 34 winters.\n{{char}} trusts {{user}}.");
        assertThat(character.systemPrompt()).isEqualTo("{{original}}\nKeep it salty.");
        assertThat(character.dialogue().nickname()).isEqualTo("Izzy");
        assertThat(character.dialogue().postHistory()).isEqualTo("Two sentences at most.");
        assertThat(character.visualIdentity().age()).isEqualTo(27);
        assertThat(journey.templates()).extracting(TemplateView::openingLine)
                .containsExactly("*holds the lamp up* You breathe, <USER>.", "The storm is over.");
        assertThat(journey.templates().getFirst().situation()).isEqualTo("{{user}} is washed ashore.");
        assertThat(journey.mapped.reports()).extracting(FieldReport::field)
                .contains("description", "creator_notes", "unheard_of", "extensions.depth_prompt", "first_mes");
    }

    @Test
    void whatACardDoesNotDecideTheStudioMust() {
        assertThatThrownBy(() -> Journey.in(ISOLDE, new CardWishes(null, null, null)))
                .asInstanceOf(InstanceOfAssertFactories.type(Fault.class))
                .satisfies(refusal -> assertThat(refusal.errors()).extracting(FieldError::field).containsExactly("age", "gender_tag"));
    }

    @ParameterizedTest
    @EnumSource(CardContainer.class)
    void whatIsNotChangedLeavesAsItCame(CardContainer as) {
        ObjectNode expected = ((ObjectNode) Journey.read(Specimens.V3)).deepCopy();
        ObjectNode data = (ObjectNode) expected.get("data");

        ObjectNode left = (ObjectNode) Journey.in(ISOLDE).document(V3, as, false);

        data.put("modification_date", 1_800_000_000L).withArray("/source").add("urn:uuid:00000000-0000-0001-0000-000000000002");
        assertThat(left.toString()).isEqualTo(expected.toString());
    }

    @Test
    void aV2CardLeavesLetterByLetterAndGainsOnlyOurExtension() {
        JsonNode before = Journey.read(CardFiles.read(Specimens.flux()).json());

        JsonNode without = Journey.in(Specimens.flux()).document(V2, PNG, false);
        ObjectNode with = (ObjectNode) Journey.in(Specimens.flux()).document(V2, PNG, true);

        assertThat(without).isEqualTo(before);
        ((ObjectNode) with.at("/data/extensions")).remove("vixenbliss");
        assertThat(with).isEqualTo(before);
    }

    @Test
    void whatTheStudioChangedIsInTheCardAndItsMirrorsAndNothingElse() {
        ObjectNode before = (ObjectNode) Journey.read(CardFiles.read(Specimens.flux()).json());

        JsonNode after = Journey.in(Specimens.flux()).changing("/name", "Flux II").changing("/dialogue/post_history", "")
                .changingTemplate(0, t -> new TemplateDraft(t.title(), t.slug(), t.situation(), "Meow.", null, null, null, 0, t.status()))
                .document(V2, PNG, false);

        before.put("name", "Flux II").put("first_mes", "Meow.");
        ((ObjectNode) before.get("data")).put("name", "Flux II").put("first_mes", "Meow.").put("post_history_instructions", "");
        ((ObjectNode) before.get("data")).putArray("alternate_greetings");
        assertThat(after).isEqualTo(before);
    }

    @Test
    void theWayThroughTheOlderFormLosesNothing() {
        ObjectNode v3 = (ObjectNode) Journey.in(ISOLDE).document(V3, JSON, false);
        byte[] v2 = Journey.in(ISOLDE).out(V2, JSON, false);
        JsonNode older = Journey.read(CardFiles.read(v2).json());
        assertThat(older.at("/spec").asText()).isEqualTo("chara_card_v2");
        assertThat(older.at("/data").has("nickname")).isFalse();

        ObjectNode back = (ObjectNode) Journey.in(v2).document(V3, JSON, false);

        ((ObjectNode) back.at("/data/extensions")).remove("vixenbliss");
        assertThat(back).isEqualTo(v3);
        assertThat(Journey.in(v2).mapped.character().dialogue().nickname()).isEqualTo("Izzy");
    }

    @Test
    void aV1CardBecomesWhateverIsWantedAndKeepsItsOddFields() {
        byte[] v1 = Specimens.utf8("{\"name\":\"Nell\",\"description\":\"d\",\"talkativeness\":\"0.5\",\"tags\":null}");

        JsonNode v2 = Journey.in(v1).document(V2, JSON, false);

        assertThat(v2.toString()).startsWith("{\"talkativeness\":\"0.5\",\"tags\":null,\"spec\":\"chara_card_v2\",\"spec_version\":\"2.0\"")
                .contains("\"name\":\"Nell\",\"description\":\"d\"");
        assertThat(Journey.in(v1).document(V3, PNG, false).at("/data/group_only_greetings").isArray()).isTrue();
    }

    @Test
    void anArchiveComesBackWithAllItsEntries() {
        CardFile left = CardFiles.read(Journey.in(Specimens.charx()).out(V3, CHARX, true));

        assertThat(left.assets()).zipSatisfy(CardFiles.read(Specimens.charx()).assets(), (after, before) -> {
            assertThat(after.path()).isEqualTo(before.path());
            assertThat(after.bytes()).isEqualTo(before.bytes());
        });
    }

    @Test
    void assetsChangeTheirClothesWithTheFile() {
        JsonNode inPicture = Journey.in(Specimens.charx()).document(V3, PNG, false);
        assertThat(inPicture.at("/data/assets/0/uri").asText()).isEqualTo("ccdefault:");
        assertThat(inPicture.at("/data/assets/2/uri").asText()).startsWith("data:audio/ogg;base64,");

        byte[] archive = Journey.in(Specimens.flux()).out(V3, CHARX, false);
        CardFile unpacked = CardFiles.read(archive);
        assertThat(unpacked.assets()).extracting(CardFile.Asset::path).containsExactly("assets/icon/images/main.png");
        assertThat(Journey.read(unpacked.json()).at("/data/assets/0/uri").asText()).isEqualTo("embeded://assets/icon/images/main.png");
    }

    @Test
    void aReaderOfV2FindsAnOlderCardInTheSamePicture() {
        byte[] picture = Journey.in(ISOLDE).out(V3, PNG, false);
        String raw = new String(picture, java.nio.charset.StandardCharsets.ISO_8859_1);

        int at = raw.indexOf("tEXtchara\0") + "tEXtchara\0".length();
        int length = java.nio.ByteBuffer.wrap(picture).getInt(at - "tEXtchara\0".length() - 4) - "chara\0".length();
        JsonNode older = Journey.read(new String(java.util.Base64.getDecoder().decode(raw.substring(at, at + length)), java.nio.charset.StandardCharsets.UTF_8));

        assertThat(raw).contains("tEXtccv3\0");
        assertThat(older.at("/spec").asText()).isEqualTo("chara_card_v2");
        assertThat(older.at("/data/creator_notes").asText()).startsWith("This character card is Character Card V3").endsWith("<b>for people</b>");
    }

    @Test
    void whatOnlyWeKnowTravelsInOurExtension() {
        WorldDraft harbour = new WorldDraft("Harbour", "Fog and lamps.", "quiet", "mystery", null);
        TemplateDraft winter = new TemplateDraft("Winter", "winter", "Ice on the stairs.", "Careful.", null, List.of("the letter"), null, 9, TemplateStatus.DRAFT);
        byte[] left = Journey.in(ISOLDE).livingIn(harbour).adding(winter).changing("/archetype", "keeper").out(V3, PNG, true);

        Journey arrived = Journey.in(left, new CardWishes(null, null, null));

        assertThat(arrived.mapped.world()).isEqualTo(harbour);
        assertThat(arrived.mapped.character().archetype()).isEqualTo("keeper");
        assertThat(arrived.mapped.character().visualIdentity().age()).isEqualTo(27);
        assertThat(arrived.templates()).extracting(TemplateView::title).containsExactly("Greeting", "Greeting 2", "Winter");
        assertThat(arrived.templates().getLast().arcHints()).containsExactly("the letter");
        assertThat(arrived.mapped.reports()).extracting(FieldReport::fate).contains(FieldFate.RESTORED);
    }

    @Test
    void aChangedEntryOfTheBookIsWrittenAnewAndItsNeighbourStays() {
        JsonNode before = Journey.read(Specimens.V3).at("/data/character_book/entries");

        JsonNode after = Journey.in(ISOLDE).changingBook(book -> new WholeBook(book.settings(),
                        List.of(book.entries().get(1), reworded(book.entries().getFirst(), "The gate is open."))))
                .document(V3, JSON, false).at("/data/character_book/entries");

        assertThat(after.get(0).toString()).isEqualTo(before.get(1).toString());
        assertThat(after.get(1).path("content").asText()).isEqualTo("The gate is open.");
        assertThat(after.get(1).path("probability").asInt()).isEqualTo(50);
        assertThat(after.get(1).at("/extensions/sticky").asInt()).isEqualTo(2);
        assertThat(after.get(1).path("id").asText()).isEqualTo("a1");
    }

    @Test
    void anEntryThatCannotBeSearchedForIsKeptAndSaidToMatchNothing() {
        String entries = "\"character_book\":{\"extensions\":{},\"entries\":[{\"keys\":[\"(?<=a)b\"],\"use_regex\":true,\"content\":\"c\"},"
                + "{\"keys\":[\"k\"],\"content\":\"\",\"enabled\":true},{\"keys\":[\"k\"],\"content\":\"She looks like a teen.\"}]}";
        byte[] file = Specimens.utf8(Specimens.v2(entries));

        CardBook book = new CardBook(Journey.in(file).card);

        assertThat(book.drafts()).hasSize(1);
        assertThat(book.reports()).extracting(FieldReport::fate).containsOnly(FieldFate.NOT_USED);
        assertThat(book.reports().getFirst().note()).contains("looks ahead or behind");
        assertThat(Journey.in(file).document(V2, JSON, false)).isEqualTo(Journey.read(Specimens.v2(entries)));
    }

    private static LoreDraft reworded(LoreDraft e, String content) {
        return new LoreDraft(null, null, e.keys(), e.secondaryKeys(), e.selective(), e.useRegex(), e.caseSensitive(), e.constant(),
                content, e.enabled(), e.insertionOrder(), e.priority(), e.position(), e.name(), e.comment(), e.foreignId(),
                e.extensions(), e.otherFields());
    }

    @Test
    void whatOtherFeaturesKeepInOurExtensionIsKept() {
        String kit = "{\"kit\":{\"appearance_prompt\":\"grey eyes\"},\"version\":1}";
        byte[] file = Specimens.utf8(Specimens.v2("\"extensions\":{\"vixenbliss\":" + kit + "}"));

        JsonNode ours = Journey.in(file).document(V3, PNG, true).at("/data/extensions/vixenbliss");

        assertThat(ours.at("/kit/appearance_prompt").asText()).isEqualTo("grey eyes");
        assertThat(ours.at("/character/visual_identity/age").asInt()).isEqualTo(27);
    }

    @Test
    void fieldsThatNobodyKnowsSurviveWhateverTheyAre() {
        for (long seed = 0; seed < 60; seed++) {
            ObjectNode card = (ObjectNode) Journey.read(Specimens.v2("\"description\":\"d\",\"first_mes\":\"Hi.\""));
            new RandomFields(new Random(seed)).spread(card);
            byte[] file = Specimens.utf8(card.toString());
            JsonNode read = Journey.read(card.toString());

            for (CardContainer as : List.of(JSON, PNG)) {
                assertThat(Journey.in(file).document(V2, as, false)).as("seed " + seed).isEqualTo(read);
                JsonNode v3 = Journey.in(file).document(V3, as, false);
                JsonNode back = Journey.in(Specimens.utf8(v3.toString())).document(V2, as, false);
                assertThat(RandomFields.without(back)).as("seed " + seed).isEqualTo(read);
            }
        }
    }
}
