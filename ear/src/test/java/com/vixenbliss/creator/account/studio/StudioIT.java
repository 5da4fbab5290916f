package com.vixenbliss.creator.account.studio;

import static org.assertj.core.api.Assertions.assertThat;

import com.vixenbliss.creator.account.Newcomer;
import com.vixenbliss.creator.harness.Answer;
import com.vixenbliss.creator.harness.Api;
import com.vixenbliss.creator.harness.Credentials;
import com.vixenbliss.creator.harness.Platform;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two studios, and what their people may see and do. */
class StudioIT {

    private Api admin;
    private Credentials northOwner;
    private Credentials southOwner;
    private String north;
    private String south;

    @BeforeEach
    void twoStudios(Api api, Platform platform) {
        admin = api.as(platform.admin());
        northOwner = Newcomer.register(api);
        southOwner = Newcomer.register(api);
        north = Newcomer.found(admin, northOwner);
        south = Newcomer.found(admin, southOwner);
    }

    @Test
    void anotherStudioLooksLikeOneThatDoesNotExist(Api api) {
        Api owner = api.as(northOwner);
        String nowhere = UUID.randomUUID().toString();

        assertThat(owner.get("/studios/" + south).expect(404).text("detail"))
                .isEqualTo(owner.get("/studios/" + nowhere).expect(404).text("detail"));
        owner.get("/studios/" + south + "/members").expect(404);
        owner.post("/studios/" + south + "/members", Map.of("email", northOwner.email(), "role", "owner")).expect(404);
        owner.delete("/studios/" + south + "/members/" + idOf(api, southOwner)).expect(404);
        assertThat(owner.get("/studios").expect(200).json().at("/data")).hasSize(1);
    }

    @Test
    void onlyAdminsFoundAndChangeStudios(Api api) {
        Api owner = api.as(northOwner);

        owner.post("/studios", Map.of("name", "Mine", "owner_email", northOwner.email())).expect(403);
        owner.patch("/studios/" + north, Map.of("status", "suspended")).expect(403);
        api.post("/studios", Map.of("name", "Mine", "owner_email", northOwner.email())).expect(401);
        api.as(Newcomer.register(api)).get("/studios").expect(403);
        admin.post("/studios", Map.of("name", "X1", "owner_email", "nobody@example.com")).expect(422);
    }

    @Test
    void ownersSayWhoIsAMemberAndTheLastOneStays(Api api) {
        Api owner = api.as(northOwner);
        Credentials analyst = Newcomer.register(api);

        owner.post("/studios/" + north + "/members", Map.of("email", analyst.email(), "role", "analyst")).expect(201);
        owner.post("/studios/" + north + "/members", Map.of("email", analyst.email(), "role", "editor")).expect(409);
        owner.post("/studios/" + north + "/members", Map.of("email", analyst.email(), "role", "god")).expect(422);

        Api asAnalyst = api.as(analyst);
        asAnalyst.get("/studios/" + north + "/members").expect(200);
        asAnalyst.delete("/studios/" + north + "/members/" + idOf(api, northOwner)).expect(403);
        owner.delete("/studios/" + north + "/members/" + idOf(api, northOwner)).expect(409);
        owner.delete("/studios/" + north + "/members/" + idOf(api, analyst)).expect(204);
        asAnalyst.get("/studios/" + north).expect(401);
    }

    @Test
    void thePeopleOfASuspendedStudioCannotActForIt(Api api) {
        Api owner = api.as(northOwner);
        String tag = admin.get("/studios/" + north).expect(200).header("ETag");

        admin.with("If-Match", tag).patch("/studios/" + north, Map.of("status", "suspended", "reason", "abuse")).expect(200);

        owner.get("/studios/" + north).expect(401);
        admin.with("If-Match", tag).patch("/studios/" + north, Map.of("status", "active")).expect(412);
    }

    @Test
    void aPersonOfTwoStudiosChoosesOne(Api api) {
        admin.post("/studios/" + south + "/members", Map.of("email", northOwner.email(), "role", "analyst")).expect(201);

        Answer chosen = api.post("/auth/token", Map.of(
                "email", northOwner.email(), "password", northOwner.password(), "studio_id", south));

        Api there = api.bearing(chosen.expect(200).text("access_token"));
        assertThat(there.get("/studios").expect(200).json().at("/data")).hasSize(2);
        api.post("/auth/token", Map.of("email", southOwner.email(), "password", southOwner.password(), "studio_id", north))
                .expect(422);
    }

    private static String idOf(Api api, Credentials person) {
        return api.as(person).get("/me").expect(200).text("id");
    }
}
