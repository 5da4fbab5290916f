package com.vixenbliss.creator.platform.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.vixenbliss.creator.harness.Answer;
import com.vixenbliss.creator.harness.Api;
import com.vixenbliss.creator.harness.Credentials;
import com.vixenbliss.creator.harness.Fixtures;
import com.vixenbliss.creator.harness.Platform;
import com.vixenbliss.creator.platform.rest.Route.Door;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every route that the server declares, tried by everybody whom it is not for, with ids of things that are there: they
 * learn nothing, not even that the thing exists, and change nothing. A new route fails here until {@link Route.Door}
 * says who may come in and {@link Estate} owns what its path names.
 */
@Timeout(600)
class AccessMatrixIT {

    private static final Set<Door> ALL = EnumSet.complementOf(EnumSet.of(Door.OPEN));
    private static final Set<Door> EVERYBODY = EnumSet.of(Door.FAN, Door.CATALOGUE);

    /** Never ends, is not text, or is written by reading: not compared. */
    private static final Set<String> NOT_COMPARED = Set.of("GET /episodes/{id}/events",
            "GET /episodes/{id}/turns/{turn_id}/stream", "GET /me/export", "GET /audit-entries",
            "GET /content/batches/{id}/events", "GET /content/batches/{id}/export",
            "GET /costs", "GET /budgets", "GET /budgets/{id}", "GET /providers/health");

    /** An exported card says when it was written, and an address of a picture until when it is good. */
    private static final String READ_AT =
            "\"modification_date\" : \\d+,|\"(image_url|thumbnail_url|urls_expire_at|image_expires_at|weights_url|weights_url_expires_at)\":\"[^\"]*\"";

    /** Name nobody else's thing: they answer whom they are for, about the caller alone. */
    private static final Set<String> ABOUT_THE_CALLER =
            Set.of("PATCH /me", "DELETE /me", "POST /worlds", "POST /memories/search", "POST /content/templates");

    private static final Map<String, String> NARROWED =
            Map.of("status", "draft", "include_past", "true", "limit", "100", "age", "30", "gender_tag", "female");

    private static Platform platform;
    private static Estate estate;
    private static List<Route> routes;
    private static Map<String, Object> bodies;

    /**
     * Somebody.
     *
     * @param opens  doors that are open to them as such
     * @param knocks doors behind which nothing of the estate is theirs
     * @param own    ids of their own things, where a path can hang another's thing on them
     */
    private record Stranger(String name, Api api, Set<Door> opens, Set<Door> knocks, Map<String, String> own) {

        /** Those inside may well begin something new with the studio's things. */
        boolean tries(Route route) {
            return knocks.contains(route.door()) && (knocks.equals(ALL) || !opens.contains(route.door())
                    || route.namesSomething() || route.method().equals("GET"));
        }

        @Override
        public String toString() {
            return name;
        }
    }

    @BeforeAll
    static void somethingToLookFor(Platform running) throws Exception {
        platform = running;
        estate = Estate.of(platform);
        routes = Route.served(platform);
        bodies = estate.bodies();
        assertThat(kept().values()).anyMatch(body -> body.contains(Estate.SECRET));
    }

    /** What nobody else could try again was there to be tried again. */
    @AfterAll
    static void itsStudioRedeliversTheExchange() {
        estate.studio.api().post("/failed-exchanges/" + estate.id("failed-exchanges") + "/redeliver", Map.of()).expect(202);
    }

    static Stream<Stranger> strangers() {
        Fixtures.Studio other = platform.fixtures().aStudio();
        Api person = platform.fixtures().aFan();
        String episode = person.post("/episodes", Map.of("character_id", platform.fixtures().aCharacter(other)))
                .expect(201).text("id");
        return Stream.of(
                new Stranger("nobody", platform.api(), EnumSet.noneOf(Door.class), ALL, Map.of()),
                new Stranger("another person", person, EVERYBODY, ALL, Map.of("episodes", episode)),
                new Stranger("another studio's owner", other.api(), EnumSet.complementOf(EnumSet.of(Door.OPEN, Door.ADMIN)), ALL,
                        Map.of("studios", other.id())),
                new Stranger("the studio's own analyst", analyst(), EnumSet.of(Door.FAN, Door.STUDIO),
                        EnumSet.of(Door.FAN, Door.EDITOR, Door.OWNER, Door.ADMIN), Map.of()),
                new Stranger("the studio's own owner", estate.studio.api(), EVERYBODY, EnumSet.of(Door.FAN, Door.ADMIN), Map.of()),
                new Stranger("an administrator", platform.api().as(platform.admin()), EVERYBODY, EnumSet.of(Door.FAN), Map.of()));
    }

    private static Api analyst() {
        Credentials person = platform.fixtures().aRegisteredPerson();
        estate.studio.api().post("/studios/" + estate.studio.id() + "/members",
                Map.of("email", person.email(), "role", "analyst")).expect(201);
        return platform.api().as(person);
    }

    @ParameterizedTest
    @MethodSource("strangers")
    void nobodyReachesWhatIsAnothers(Stranger stranger) {
        Map<String, String> before = kept();
        SoftAssertions holes = new SoftAssertions();

        routes.stream().filter(stranger::tries)
                .forEach(route -> targets(route, stranger).forEach(target -> check(holes, stranger, route, target)));

        holes.assertThat(kept()).as("what was there before").isEqualTo(before);
        holes.assertAll();
    }

    private static void check(SoftAssertions holes, Stranger stranger, Route route, String target) {
        Answer answer = send(stranger.api.with("Accept", "*/*"), route, target);
        String what = stranger + ": " + route.method() + " " + target + " → " + answer.status() + " " + answer.text();
        holes.assertThat(answer.status()).as(what).isIn(allowed(stranger, route, target));
        holes.assertThat(answer.text()).as(what).doesNotContain(Estate.SECRET);
        if (answer.status() < 300) {
            holes.assertThat(answer.text()).as(what).doesNotContain(estate.privateIds());
        }
    }

    private static Set<Integer> allowed(Stranger stranger, Route route, String target) {
        if (stranger.opens.isEmpty()) {
            return Set.of(401);
        }
        if (!stranger.opens.contains(route.door())) {
            return Set.of(403);
        }
        if (route.namesSomething()) {
            // A word that is no state is refused before anybody looks whose thing it is.
            return target.contains("?status=") ? Set.of(404, 422) : Set.of(404);
        }
        if (route.method().equals("GET")) {
            // Nor does every list know the state that is asked for.
            return target.contains("_id=") ? Set.of(200, 404) : target.contains("status=") ? Set.of(200, 422) : Set.of(200);
        }
        return ABOUT_THE_CALLER.contains(route.toString()) ? Set.of(200, 201, 403) : Set.of(404, 422);
    }

    /** The route with the estate's ids; also with an own id before another's, and with each of its query parameters. */
    private static List<String> targets(Route route, Stranger stranger) {
        List<String> targets = new ArrayList<>();
        targets.add(route.filled(estate::id));
        if (route.isNested() && stranger.own.containsKey(route.path().split("/")[1])) {
            targets.add(route.filled(collection -> stranger.own.getOrDefault(collection, estate.id(collection))));
        }
        for (String name : route.query()) {
            if (name.endsWith("_id") || NARROWED.containsKey(name)) {
                String value = name.endsWith("_id") ? estate.id(name) : NARROWED.get(name);
                targets.add(targets.getFirst() + "?" + name + "=" + value);
            }
        }
        return targets;
    }

    /** All that the owners read of it. */
    private static Map<String, String> kept() {
        Map<String, String> kept = new TreeMap<>();
        for (Route route : routes) {
            Door door = route.door();
            if (route.method().equals("GET") && door != Door.OPEN && door != Door.ADMIN && !NOT_COMPARED.contains(route.toString())) {
                Api owner = door == Door.FAN ? estate.fan : estate.studio.api();
                kept.put(route.toString(), owner.with("Accept", "*/*").get(route.filled(estate::id))
                        .expect(200).text().replaceAll(READ_AT, ""));
            }
        }
        return kept;
    }

    private static Answer send(Api api, Route route, String target) {
        Object body = bodies.getOrDefault(route.toString(), Map.of());
        return switch (route.method()) {
            case "GET" -> api.get(target);
            case "POST" -> api.post(target, body);
            case "PUT" -> api.put(target, body);
            case "PATCH" -> api.patch(target, body);
            case "DELETE" -> route.namesSomething() ? api.delete(target) : api.delete(target, body);
            default -> throw new AssertionError("nobody tries " + route);
        };
    }
}
