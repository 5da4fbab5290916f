package com.vixenbliss.creator.catalogue.card;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.vixenbliss.creator.catalogue.People;
import com.vixenbliss.creator.harness.Answer;
import com.vixenbliss.creator.harness.Api;
import com.vixenbliss.creator.harness.Platform;
import com.vixenbliss.creator.harness.Sandbox;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Foreign cards come in, are talked with, and leave again, field by field. */
class CardIT {

    private static final String HOW = "/characters/import?age=31&gender_tag=female";
    private static final String BINARY = "application/octet-stream";

    private static People people;

    @BeforeAll
    static void twoStudios(Platform platform) {
        people = People.of(platform);
    }

    @Test
    void aForeignV2CardIsImportedChattedWithAndExportedFieldByField(Platform platform) {
        JsonNode before = CardFiles.cardIn(CardFiles.flux(), "chara");
        Answer imported = people.studio().upload(HOW, "image/png", CardFiles.flux()).expect(201);
        assertThat(imported.text("spec")).isEqualTo("v2");
        assertThat(imported.text("container")).isEqualTo("png");
        String id = imported.text("character/id");
        assertThat(imported.header("Location")).isEqualTo("/api/v1/characters/" + id);

        Answer reply = people.studio().post("/chat", Map.of("character_id", id, "content", "Flux, do you like my Roomba?")).expect(200);
        assertThat(reply.text("opening_line")).isEqualTo(before.at("/data/first_mes").asText());
        String asked = Sandbox.of(platform).calls("generate").toString() + Sandbox.of(platform).calls("stream");
        assertThat(asked).contains("You are Flux the Cat, 31 years old", "Flux the Cat is a cat riding on top of a cool looking Roomba",
                        "the new cat and owned by Tester", "<direction>", "Write as Flux the Cat. Follow these rules below")
                .doesNotContain("ST Default Bot contest winner");

        byte[] exported = file(people.studio(), "/characters/" + id + "/card?format=v2&as=png");
        ObjectNode after = (ObjectNode) CardFiles.cardIn(exported, "chara");
        assertThat(differences("", before, after)).containsExactly("/data/extensions/vixenbliss");
        assertThat(CardFiles.cardIn(file(people.studio(), "/characters/" + id + "/card?format=v2&as=png&extras=false"), "chara"))
                .isEqualTo(before);
        assertThat(pixels(exported)).isEqualTo(pixels(CardFiles.flux()));
    }

    @Test
    void aForeignV3ArchiveIsImportedChattedWithAndExportedFieldByField(Platform platform) {
        Answer imported = people.studio().upload(HOW, "application/zip", CardFiles.zip(Isolde.files())).expect(201);
        assertThat(imported.text("spec")).isEqualTo("v3");
        String id = imported.text("character/id");
        assertThat(imported.json().at("/fields").toString()).contains("Kept as a link, not fetched.", "never in a prompt", "a lorebook entry");

        Answer reply = people.studio().post("/chat", Map.of("character_id", id, "content", "Tell me about the moon gate.")).expect(200);
        assertThat(reply.text("opening_line")).isEqualTo("*holds the lamp up* You breathe, Tester.");
        assertThat(reply.text("message/content")).isNotBlank();
        assertThat(Sandbox.of(platform).calls("generate").toString() + Sandbox.of(platform).calls("stream"))
                .contains("You are Izzy, a fictional character", "The gate is shut.", "Two sentences at most.", "Izzy: Mind the step.")
                .doesNotContain("@@depth", "Whale oil burns clean.", "for people");
        assertThat(people.studio().get("/lorebook-entries?character_id=" + id).expect(200).json().at("/data")).hasSize(2);

        Map<String, byte[]> left = CardFiles.unzip(file(people.studio(), "/characters/" + id + "/card?format=v3&as=charx"));
        assertThat(left.keySet()).isEqualTo(Isolde.files().keySet());
        Isolde.files().forEach((path, bytes) -> {
            if (!path.equals("card.json")) {
                assertThat(left.get(path)).as(path).isEqualTo(bytes);
            }
        });
        JsonNode after = CardFiles.read(new String(left.get("card.json"), java.nio.charset.StandardCharsets.UTF_8));
        assertThat(differences("", CardFiles.read(Isolde.JSON), after))
                .containsExactly("/data/extensions/vixenbliss", "/data/modification_date", "/data/source/1");
    }

    @Test
    void whatTheStudioChangesIsInTheNextExport() {
        String path = "/characters/" + people.studio().upload(HOW, BINARY, CardFiles.utf8(Isolde.JSON)).expect(201).text("character/id");
        people.studio().patch(path, Map.of("name", "Isolde the Bold", "backstory", "She has left the lighthouse.")).expect(200);

        JsonNode after = CardFiles.read(people.studio().get(path + "/card?extras=false").expect(200).text());

        assertThat(after.at("/data/name").asText()).isEqualTo("Isolde the Bold");
        assertThat(after.at("/data/description").asText()).isEqualTo("She has left the lighthouse.");
        assertThat(differences("", CardFiles.read(Isolde.JSON), after))
                .containsExactly("/data/description", "/data/modification_date", "/data/name", "/data/source/1");
    }

    @Test
    void aCharacterTravelsToAnotherStudioWithItsWorldAndEpisodes() {
        Api here = people.studio();
        String world = here.post("/worlds", Map.of("name", "Saltmarsh", "description", "Fog and lamps.", "genre", "mystery")).text("id");
        String id = here.upload(HOW + "&world_id=" + world, "application/json", CardFiles.utf8(Isolde.JSON)).expect(201).text("character/id");
        here.post("/characters/" + id + "/episode-templates", com.vixenbliss.creator.catalogue.Drafts.template("Winter", "draft", 9)).expect(201);
        byte[] card = file(here, "/characters/" + id + "/card?as=png");

        Api there = people.otherStudio();
        Answer arrived = there.upload("/characters/import", "image/png", card).expect(201);

        String newWorld = arrived.text("character/world_id");
        assertThat(newWorld).isNotEmpty().isNotEqualTo(world);
        assertThat(there.get("/worlds/" + newWorld).expect(200).text("name")).isEqualTo("Saltmarsh");
        assertThat(arrived.text("character/visual_identity/age")).isEqualTo("31");
        assertThat(there.get("/characters/" + arrived.text("character/id") + "/episode-templates").json().at("/data").findValuesAsText("title"))
                .containsExactly("Greeting", "Greeting 2", "Winter");
        there.get("/characters/" + id + "/card").expect(404);
        people.fan().get("/characters/" + id + "/card").expect(403);
    }

    @Test
    void theSameFileUnderTheSameKeyIsOneCharacter() {
        Api once = people.studio().with("Idempotency-Key", "card-" + System.nanoTime());

        String first = once.upload(HOW, BINARY, CardFiles.flux()).expect(201).text("character/id");

        assertThat(once.upload(HOW, BINARY, CardFiles.flux()).expect(201).text("character/id")).isEqualTo(first);
        once.upload(HOW, BINARY, CardFiles.utf8(Isolde.JSON)).expect(409);
        String other = people.studio().upload(HOW, BINARY, CardFiles.flux()).expect(201).text("character/slug");
        assertThat(other).startsWith("flux-the-cat-");
    }

    @Test
    void aFormCarriesTheFileAndTheDecisions() {
        byte[] form = CardFiles.form("edge", CardFiles.flux(), Map.of("age", "33", "gender_tag", "non_binary"));

        Answer imported = people.studio().upload("/characters/import", "multipart/form-data; boundary=edge", form).expect(201);

        assertThat(imported.text("character/visual_identity/age")).isEqualTo("33");
        byte[] without = CardFiles.form("edge", CardFiles.flux(), Map.of("agee", "33"));
        people.studio().upload("/characters/import", "multipart/form-data; boundary=edge", without).expect(422);
    }

    private static byte[] file(Api studio, String path) {
        HttpResponse<byte[]> card = studio.download(path);
        assertThat(card.statusCode()).as(path).isEqualTo(200);
        return card.body();
    }

    /** Paths at which two documents differ. */
    private static Set<String> differences(String path, JsonNode one, JsonNode other) {
        Set<String> found = new TreeSet<>();
        if (one.isContainerNode() && one.getNodeType() == other.getNodeType()) {
            Set<String> names = new TreeSet<>();
            one.fieldNames().forEachRemaining(names::add);
            other.fieldNames().forEachRemaining(names::add);
            names.forEach(name -> found.addAll(differences(path + "/" + name, one.path(name), other.path(name))));
            for (int at = 0; at < Math.max(one.isArray() ? one.size() : 0, other.isArray() ? other.size() : 0); at++) {
                found.addAll(differences(path + "/" + at, one.path(at), other.path(at)));
            }
        } else if (!one.equals(other)) {
            found.add(path);
        }
        return found;
    }

    private static Map<String, Integer> pixels(byte[] png) {
        Map<String, Integer> sums = new LinkedHashMap<>();
        java.nio.ByteBuffer chunks = java.nio.ByteBuffer.wrap(png, 8, png.length - 8);
        while (chunks.hasRemaining()) {
            byte[] data = new byte[chunks.getInt()];
            byte[] type = new byte[4];
            int sum = chunks.get(type).get(data).getInt();
            if (!new String(type).equals("tEXt")) {
                sums.put(new String(type) + sums.size(), sum);
            }
        }
        return sums;
    }
}
