package com.vixenbliss.creator.account.user;

import static org.assertj.core.api.Assertions.assertThat;

import com.vixenbliss.creator.account.Newcomer;
import com.vixenbliss.creator.harness.Answer;
import com.vixenbliss.creator.harness.Api;
import com.vixenbliss.creator.harness.Credentials;
import com.vixenbliss.creator.harness.Platform;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Registering, guessing passwords, and one's own profile. */
class SignInIT {

    private static final int LIMIT = 10;
    private static final int CROWD = 32;

    @Test
    void minorsAndUnknownFieldsAreRefusedByName(Api api) {
        Answer minor = api.post("/auth/register", registration(Map.of("birth_date", LocalDate.now().minusYears(17).toString())));
        Answer boast = api.post("/auth/register", registration(Map.of("is_admin", true)));

        assertThat(minor.expect(422).text("errors/0/field")).isEqualTo("birth_date");
        assertThat(boast.expect(422).text("errors/0/field")).isEqualTo("is_admin");
    }

    @Test
    void anAddressIsTakenOnceEvenInARace(Api api) throws Exception {
        Map<String, Object> wish = registration(Map.of());
        List<Integer> statuses = together(8, () -> api.post("/auth/register", wish).status());

        assertThat(statuses).containsOnlyOnce(201).containsOnly(201, 409);
    }

    @Test
    void aBurstOfGuessesLocksTheAccountForTheRightPasswordToo(Api api) throws Exception {
        Credentials person = Newcomer.register(api);

        List<Integer> statuses = together(CROWD, () -> token(api, person.email(), "a wrong guess").status());
        Answer locked = token(api, person.email(), person.password());

        assertThat(statuses.stream().filter(status -> status == 401).count()).isBetween((long) LIMIT, LIMIT + 2L);
        assertThat(statuses).containsOnly(401, 429);
        assertThat(Integer.parseInt(locked.expect(429).header("Retry-After"))).isBetween(800, 901);
    }

    @Test
    void whoIsNotRegisteredIsLockedAlike(Api api) {
        String nobody = "nobody" + UUID.randomUUID() + "@example.com";
        for (int i = 0; i < LIMIT; i++) {
            token(api, nobody, "a wrong guess").expect(401);
        }

        token(api, nobody, "a wrong guess").expect(429);
    }

    @Test
    void aProfileChangesOnlyUnderTheVersionThatWasRead(Api api) {
        Api person = api.as(Newcomer.register(api));
        String tag = person.get("/me").expect(200).header("ETag");

        Answer changed = person.with("If-Match", tag).patch("/me", Map.of("time_zone", "Europe/Berlin"));

        assertThat(changed.expect(200).text("time_zone")).isEqualTo("Europe/Berlin");
        assertThat(changed.header("ETag")).isNotEqualTo(tag);
        person.with("If-Match", tag).patch("/me", Map.of("display_name", "Bea")).expect(412);
        person.patch("/me", Map.of("birth_date", "1980-01-01")).expect(422);
        person.patch("/me", Map.of("email", "other@example.com")).expect(422);
    }

    @Test
    void aSuspendedPersonIsOutAtOnceOnThisNode(Api api, Platform platform) {
        Credentials credentials = Newcomer.register(api);
        Api person = api.as(credentials);
        Api admin = api.as(platform.admin());
        String id = person.get("/me").expect(200).text("id");

        admin.patch("/users/" + id, Map.of("status", "suspended", "reason", "spam")).expect(200);

        person.get("/me").expect(401);
        token(api, credentials.email(), credentials.password()).expect(403);
        admin.patch("/users/" + id, Map.of("status", "active", "reason", "appeal")).expect(200);
        person.get("/me").expect(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "[]", "\"x\"", "null", "{\"email\":1}", "{\"email\":{}}", "{\"email\":\"a\\u0000\"}"})
    void whatIsNoOrderIsRefusedWithoutInternals(String body, Api api) {
        Answer answer = api.post("/auth/token", body);

        assertThat(answer.status()).isIn(400, 422);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.text()).doesNotContain("com.vixenbliss", "jackson", "Exception");
    }

    private static Map<String, Object> registration(Map<String, Object> change) {
        Map<String, Object> wish = new HashMap<>(Map.of("email", "r" + UUID.randomUUID() + "@example.com",
                "password", "eight calm yaks sing", "display_name", "Ana", "birth_date", "1990-01-31"));
        wish.putAll(change);
        return wish;
    }

    private static Answer token(Api api, String email, String password) {
        return api.post("/auth/token", Map.of("email", email, "password", password));
    }

    private static List<Integer> together(int people, Callable<Integer> call) throws Exception {
        List<Future<Integer>> calls = new ArrayList<>();
        try (ExecutorService crowd = Executors.newFixedThreadPool(people)) {
            for (int i = 0; i < people; i++) {
                calls.add(crowd.submit(call));
            }
        }
        return calls.stream().map(Future::resultNow).toList();
    }
}
