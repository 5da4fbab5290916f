package com.vixenbliss.creator.account.directory;

import static org.assertj.core.api.Assertions.assertThat;

import com.vixenbliss.creator.account.Newcomer;
import com.vixenbliss.creator.harness.Api;
import com.vixenbliss.creator.harness.Credentials;
import com.vixenbliss.creator.harness.Platform;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Administrators find people and see their roles; nobody else does. */
class PeopleIT {

    private Api admin;
    private Credentials person;

    @BeforeEach
    void somebodyRegisters(Api api, Platform platform) {
        admin = api.as(platform.admin());
        person = Newcomer.register(api);
    }

    @Test
    void aPersonIsFoundByHowTheAddressBeginsAndComesWithAllRoles() {
        String studio = Newcomer.found(admin, person);
        String beginning = person.email().substring(0, 30).toUpperCase(Locale.ROOT);

        var found = admin.get("/users?q=" + beginning).expect(200).json().at("/data");

        assertThat(found).hasSize(1);
        assertThat(found.at("/0/email").asText()).isEqualTo(person.email());
        assertThat(found.at("/0/studios/0/studio_id").asText()).isEqualTo(studio);
        assertThat(found.at("/0/studios/0/role").asText()).isEqualTo("owner");
        assertThat(found.toString()).doesNotContain("password");
    }

    @Test
    void whatIsNoBeginningFindsNobody() {
        assertThat(admin.get("/users?q=%25" + person.email().substring(5, 20)).expect(200).json().at("/data")).isEmpty();
    }

    @Test
    void theSuspendedAreFoundByTheirStatus(Api api) {
        String id = api.as(person).get("/me").expect(200).text("id");
        admin.patch("/users/" + id, Map.of("status", "suspended", "reason", "spam")).expect(200);

        assertThat(admin.get("/users?status=suspended&limit=100").expect(200).json().findValuesAsText("id")).contains(id);
        assertThat(admin.get("/users?status=active&q=" + person.email()).expect(200).json().at("/data")).isEmpty();
        admin.get("/users?status=sleepy").expect(422);
    }

    @Test
    void nobodyElseSeesWhoIsRegistered(Api api) {
        api.get("/users").expect(401);
        api.as(person).get("/users").expect(403);
        Newcomer.found(admin, person);
        api.as(person).get("/users").expect(403);
    }

    @Test
    void anAdministratorCannotShutHimselfOut() {
        String self = admin.get("/me").expect(200).text("id");

        admin.patch("/users/" + self, Map.of("status", "suspended")).expect(409);

        admin.get("/me").expect(200);
    }
}
