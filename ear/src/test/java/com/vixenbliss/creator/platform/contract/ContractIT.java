package com.vixenbliss.creator.platform.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.vixenbliss.creator.client.ApiClient;
import com.vixenbliss.creator.client.ApiException;
import com.vixenbliss.creator.client.ApiResponse;
import com.vixenbliss.creator.client.CompanionApi;
import com.vixenbliss.creator.client.ContentLayerApi;
import com.vixenbliss.creator.client.PeopleApi;
import com.vixenbliss.creator.client.model.CharacterDraft;
import com.vixenbliss.creator.client.model.CharacterPatch;
import com.vixenbliss.creator.client.model.CharacterStatus;
import com.vixenbliss.creator.client.model.CharacterView;
import com.vixenbliss.creator.client.model.ChatAnswer;
import com.vixenbliss.creator.client.model.FieldError;
import com.vixenbliss.creator.client.model.GenderTag;
import com.vixenbliss.creator.client.model.MemoryPatch;
import com.vixenbliss.creator.client.model.MemoryView;
import com.vixenbliss.creator.client.model.PageMemoryView;
import com.vixenbliss.creator.client.model.Problem;
import com.vixenbliss.creator.client.model.Profile;
import com.vixenbliss.creator.client.model.ProfilePatch;
import com.vixenbliss.creator.client.model.RegistrationOrder;
import com.vixenbliss.creator.client.model.SayOrder;
import com.vixenbliss.creator.client.model.TemplateDraft;
import com.vixenbliss.creator.client.model.TemplateStatus;
import com.vixenbliss.creator.client.model.VisualIdentity;
import com.vixenbliss.creator.client.model.WorldDraft;
import com.vixenbliss.creator.client.model.WorldPatch;
import com.vixenbliss.creator.client.model.WorldView;
import com.vixenbliss.creator.harness.Credentials;
import com.vixenbliss.creator.harness.Platform;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The main flows by nothing but the generated client: what it cannot say or read, the contract does not hold. */
class ContractIT {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Test
    void whatIsServedIsWhatTheBuildHasWritten(Platform platform) throws Exception {
        ObjectNode built = (ObjectNode) new YAMLMapper()
                .readTree(Path.of(System.getProperty("creator.home"), "web/target/contract/openapi.yaml").toFile());
        ObjectNode served = (ObjectNode) new YAMLMapper().readTree(platform.api().getPage("/openapi").text());

        JsonNode here = served.remove("servers");
        built.remove("servers");
        assertThat(served).isEqualTo(built);
        assertThat(here.path(0).path("url").asText()).isNotBlank();
    }

    @Test
    void somebodyRegistersSignsInAndChangesTheirName(Platform platform) throws ApiException {
        String email = "p-" + UUID.randomUUID() + "@example.com";
        PeopleApi nobody = new PeopleApi(GeneratedClient.of(platform));
        Profile registered = nobody.authRegister(new RegistrationOrder()
                .email(email).password("harbour lamp at nine").displayName("Ana").birthDate(LocalDate.of(1994, 5, 17)));
        assertThat(registered.getCreatedAt()).isBeforeOrEqualTo(Instant.now());

        PeopleApi me = new PeopleApi(GeneratedClient.as(
                new Credentials(email, "harbour lamp at nine"), platform));
        ApiResponse<Profile> read = me.meGetWithHttpInfo();
        String version = read.getHeaders().get("etag").getFirst();
        Profile renamed = me.meChange(new ProfilePatch().displayName("Anna"), version);

        assertThat(renamed.getDisplayName()).isEqualTo("Anna");
        ApiException stale = catchThrowableOfType(ApiException.class, () -> me.meChange(
                new ProfilePatch().displayName("A"), version));
        assertThat(GeneratedClient.problem(stale).getStatus()).isEqualTo(412);
        assertThat(nobody.authJwks().getKeys()).isNotEmpty();
    }

    @Test
    void aStudioWritesAWorldACharacterAndAnEpisode(Platform platform) throws ApiException {
        ContentLayerApi studio = new ContentLayerApi(GeneratedClient.as(platform.fixtures().aStudio().owner(), platform));

        WorldView world = studio.worldCreate(new WorldDraft().name("Crescent Street").genre("romance"), UUID.randomUUID().toString());
        studio.worldPatch(world.getId(), new WorldPatch().tone("slow evenings"), null);
        CharacterView noa = aCharacter(studio, world.getId());
        studio.characterTemplatesCreate(noa.getId(), new TemplateDraft().title("First light").situation("A harbour, early.")
                .openingLine("You are up early.").status(TemplateStatus.ACTIVE), null);
        studio.characterPatch(noa.getId(), new CharacterPatch().status(CharacterStatus.ACTIVE), null);

        assertThat(studio.worldGet(world.getId()).getTone()).isEqualTo("slow evenings");
        assertThat(studio.characterGet(noa.getId().toString()).getStatus()).isEqualTo(CharacterStatus.ACTIVE);
        assertThat(studio.characterTemplatesList(noa.getId().toString(), null, null, null).getData()).hasSize(1);
        assertThat(studio.worldList(null, 1).getData()).hasSize(1);
    }

    @Test
    void aFanTalksReadsWhatIsRememberedCorrectsAndForgetsIt(Platform platform) throws ApiException {
        UUID noa = UUID.fromString(platform.fixtures().aCharacter(platform.fixtures().aStudio()));
        CompanionApi fan = new CompanionApi(GeneratedClient.as(platform.fixtures().aRegisteredPerson(), platform));

        ChatAnswer said = fan.chatSay(new SayOrder().characterId(noa).content("I love the sea."), UUID.randomUUID().toString());
        await().atMost(PATIENCE).until(() -> !memories(fan, noa).isEmpty());
        MemoryView memory = memories(fan, noa).getFirst();
        MemoryView corrected = fan.memoryCorrect(memory.getId(), new MemoryPatch().summary("Ana loves the mountains"));
        fan.memoryForget(memory.getId());

        assertThat(said.getMessage().getContent()).isNotBlank();
        assertThat(said.getAiDisclosure().getText()).contains("AI");
        assertThat(corrected.getSummary()).isEqualTo("Ana loves the mountains");
        assertThat(memories(fan, noa)).extracting(MemoryView::getId).doesNotContain(memory.getId());
        assertThat(fan.episodeLines(said.getEpisodeId(), null, null).getData()).hasSize(3);
        assertThat(fan.chatContext(said.getMessage().getId()).getPromptParts()).isNotEmpty();
        assertThat(fan.relationshipGet(noa).getStage()).isNotNull();
        assertThat(fan.episodeEnd(said.getEpisodeId()).getIsActive()).isFalse();
    }

    @Test
    void aRefusalIsAProblemThatTheClientReads(Platform platform) throws ApiException {
        ContentLayerApi studio = new ContentLayerApi(GeneratedClient.as(platform.fixtures().aStudio().owner(), platform));

        ApiException invalid = catchThrowableOfType(ApiException.class, () -> studio.worldCreate(new WorldDraft().name(" "), null));
        ApiException absent = catchThrowableOfType(ApiException.class, () -> studio.worldGet(UUID.randomUUID()));
        ApiException unknown = catchThrowableOfType(ApiException.class,
                () -> new ContentLayerApi(GeneratedClient.of(platform)).worldList(null, null));

        Problem problem = GeneratedClient.problem(invalid);
        assertThat(problem.getStatus()).isEqualTo(422);
        assertThat(problem.getErrors()).extracting(FieldError::getField).containsExactly("name");
        assertThat(problem.getTraceId()).isNotBlank();
        assertThat(GeneratedClient.problem(absent).getStatus()).isEqualTo(404);
        assertThat(GeneratedClient.problem(unknown).getStatus()).isEqualTo(401);
    }

    @Test
    void aFieldOrAWordOfALaterVersionDoesNotBreakTheClient() throws Exception {
        String later = "{\"data\": [{\"id\": \"" + UUID.randomUUID() + "\", \"type\": \"dream\", \"mood\": 7}], \"next_cursor\": null}";

        PageMemoryView page = new ApiClient().getObjectMapper().readValue(later, PageMemoryView.class);

        assertThat(page.getData()).hasSize(1);
        assertThat(page.getNextCursor()).isNull();
    }

    private static CharacterView aCharacter(ContentLayerApi studio, UUID world) throws ApiException {
        return studio.characterCreate(new CharacterDraft().worldId(world).name("Noa " + UUID.randomUUID())
                .systemPrompt("You are Noa. {memories} {hooks} {relationship_stage}")
                .visualIdentity(new VisualIdentity().genderTag(GenderTag.FEMALE).age(31)), null);
    }

    private static List<MemoryView> memories(CompanionApi fan, UUID character) throws ApiException {
        return fan.memoryList(character, null, null, null, null).getData();
    }
}
