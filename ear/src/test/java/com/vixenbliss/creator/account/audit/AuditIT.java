package com.vixenbliss.creator.account.audit;

import static org.assertj.core.api.Assertions.assertThat;

import com.vixenbliss.creator.account.Newcomer;
import com.vixenbliss.creator.harness.Api;
import com.vixenbliss.creator.harness.Credentials;
import com.vixenbliss.creator.harness.Platform;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who may read what was done, and that it is there. */
class AuditIT {

    private Api admin;
    private Credentials owner;
    private Credentials editor;
    private String studio;

    @BeforeEach
    void aStudioWithAnEditor(Api api, Platform platform) {
        admin = api.as(platform.admin());
        owner = Newcomer.register(api);
        editor = Newcomer.register(api);
        studio = Newcomer.found(admin, owner);
        api.as(owner).post("/studios/" + studio + "/members", Map.of("email", editor.email(), "role", "editor")).expect(201);
    }

    @Test
    void anOwnerReadsWhatWasDoneForTheStudioAndByWhom(Api api) {
        var entry = api.as(owner).get("/audit-entries?action=studio.member").expect(200).json().at("/data/0");

        assertThat(entry.path("action").asText()).isEqualTo("studio.member.added");
        assertThat(entry.path("actor_name").asText()).isEqualTo("Ana");
        assertThat(entry.path("studio_id").asText()).isEqualTo(studio);
        assertThat(entry.path("after_digest").asText()).matches("[0-9a-f]{64}");
        assertThat(entry.toString()).doesNotContain(editor.email());
    }

    @Test
    void whatTheStudioMakesIsInTheTrailWithWhoMadeIt(Api api, Platform platform) {
        String world = api.as(editor).post("/worlds", Map.of("name", "Harbour", "genre", "mystery")).expect(201).text("id");

        var entry = api.as(owner).get("/audit-entries?subject_id=" + world).expect(200).json().at("/data/0");

        assertThat(entry.path("action").asText()).isEqualTo("world.created");
        assertThat(entry.path("actor_id").asText()).isEqualTo(api.as(editor).get("/me").expect(200).text("id"));
    }

    @Test
    void anotherStudiosTrailIsNotToBeSeen(Api api) {
        Credentials stranger = Newcomer.register(api);
        Newcomer.found(admin, stranger);

        List<String> seen = api.as(stranger).get("/audit-entries?limit=100").expect(200).json().findValuesAsText("studio_id");

        assertThat(seen).doesNotContain(studio);
    }

    @Test
    void whoDoesNotOwnTheStudioReadsNothing(Api api) {
        api.as(editor).get("/audit-entries").expect(403);
        Newcomer.register(api);
        api.as(Newcomer.register(api)).get("/audit-entries").expect(403);
        api.get("/audit-entries").expect(401);
    }

    @Test
    void anAdministratorNarrowsTheWholeTrailToOnePerson(Api api) {
        String id = api.as(owner).get("/me").expect(200).text("id");

        var entries = admin.get("/audit-entries?limit=100&actor_id=" + id).expect(200).json().at("/data");

        assertThat(entries).isNotEmpty().allSatisfy(entry -> assertThat(entry.path("actor_id").asText()).isEqualTo(id));
        admin.get("/audit-entries?actor_id=nobody").expect(422);
    }

    @Test
    void thePagesOfTheTrailFollowEachOther() {
        var first = admin.get("/audit-entries?limit=2").expect(200);

        var second = admin.get("/audit-entries?limit=2&cursor=" + first.text("next_cursor")).expect(200);

        assertThat(second.json().findValuesAsText("id")).doesNotContainAnyElementsOf(first.json().findValuesAsText("id"));
    }
}
