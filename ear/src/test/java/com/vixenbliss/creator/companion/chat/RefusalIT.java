package com.vixenbliss.creator.companion.chat;

import static org.assertj.core.api.Assertions.assertThat;

import com.vixenbliss.creator.harness.Answer;
import com.vixenbliss.creator.harness.EventStream;
import com.vixenbliss.creator.harness.Platform;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What a conversation does not take: each is a problem that says why, and changes nothing. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RefusalIT {

    private static final int LONGEST = 8_000;
    private static final int TWO_MEGABYTES = 2 << 20;
    private static final int DEEP = 2_000;

    private final Platform platform;
    private final Guest guest;
    private final Answer said;

    RefusalIT(Platform platform) {
        this.platform = platform;
        guest = Guest.of(platform);
        said = guest.say("Good morning.").expect(200);
    }

    @Test
    void anEndedEpisodeTakesNoMoreLines() {
        Guest other = new Guest(platform.fixtures().aFan(), guest.character());
        String episode = other.say("Good evening.").expect(200).text("episode_id");
        other.api().post("/episodes/" + episode + "/end", "").expect(200);

        Answer refused = other.say("One more thing.", episode);

        assertThat(refused.expect(409).text("type")).endsWith("episode-ended");
        assertThat(other.lines(episode)).hasSize(3);
    }

    @Test
    void whatIsAnotherPersonsLooksAsIfItWereNotThere() {
        Guest stranger = new Guest(platform.fixtures().aFan(), guest.character());
        String episode = said.text("episode_id");
        String message = said.text("message/id");
        String nowhere = UUID.randomUUID().toString();

        for (String path : new String[] {"/episodes/%s", "/episodes/%s/messages", "/episodes/%s/scenes"}) {
            assertSame(stranger.api().get(path.formatted(episode)), stranger.api().get(path.formatted(nowhere)));
        }
        assertSame(stranger.api().get("/messages/" + message + "/context"),
                stranger.api().get("/messages/" + nowhere + "/context"));
        assertSame(stranger.api().post("/episodes/" + episode + "/end", ""),
                stranger.api().post("/episodes/" + nowhere + "/end", ""));
        assertSame(stranger.say("Let me in.", episode), stranger.say("Let me in.", nowhere));
        assertThat(guest.lines(episode)).hasSize(3);
        assertThat(guest.api().get("/episodes/" + episode).json().path("is_active").asBoolean()).isTrue();
    }

    @Test
    void anotherPersonsTurnCannotBeListenedTo() {
        Guest stranger = new Guest(platform.fixtures().aFan(), guest.character());

        String events = "/episodes/" + said.text("episode_id") + "/events";
        try (EventStream theirs = stranger.resume(said.json(), null);
                EventStream mine = guest.resume(said.json(), null);
                EventStream watched = stranger.api().stream(events)) {
            assertThat(theirs.status()).isEqualTo(404);
            assertThat(watched.status()).isEqualTo(404);
            assertThat(mine.status()).isEqualTo(200);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("badLines")
    void aLineThatIsNoLineChangesNothing(String what, String body, int status, String field) {
        Answer refused = guest.api().post("/chat", body.replace("CHARACTER", guest.character()));

        assertThat(refused.expect(status).header("Content-Type")).startsWith("application/problem+json");
        assertThat(refused.json().path("errors").toString()).contains(field);
        assertThat(refused.text()).doesNotContain("Exception", "com.vixenbliss", "jackson");
        assertThat(guest.lines(said.text("episode_id"))).hasSize(3);
    }

    static Stream<Arguments> badLines() {
        return Stream.of(
                Arguments.of("blank", saying(" \\n\\t "), 422, "content"),
                Arguments.of("empty", saying(""), 422, "content"),
                Arguments.of("too long", saying("x".repeat(LONGEST + 1)), 422, "content"),
                Arguments.of("a NUL character", saying("Hello\\u0000."), 400, ""),
                Arguments.of("two megabytes", saying("x".repeat(TWO_MEGABYTES)), 413, ""),
                Arguments.of("no content", "{\"character_id\":\"CHARACTER\"}", 422, "content"),
                Arguments.of("a number as content", "{\"character_id\":\"CHARACTER\",\"content\":7}", 422, "content"),
                Arguments.of("an enormous number", "{\"character_id\":\"CHARACTER\",\"content\":1e100000000}", 400, ""),
                Arguments.of("an unknown field",
                        "{\"character_id\":\"CHARACTER\",\"content\":\"Hi\",\"role\":\"system\"}", 422, "role"),
                Arguments.of("no UUID", "{\"character_id\":\"mira'--\",\"content\":\"Hi\"}", 422, "character_id"),
                Arguments.of("nested arrays", "{\"content\":" + "[".repeat(DEEP) + "]".repeat(DEEP) + "}", 400, ""),
                Arguments.of("half a document", "{\"character_id\":", 400, ""));
    }

    @Test
    void theLongestLineIsTaken() {
        new Guest(platform.fixtures().aFan(), guest.character()).say("x".repeat(LONGEST)).expect(200);
    }

    @Test
    void aCharacterThatIsNotThereCannotBeTalkedTo() {
        assertThat(new Guest(guest.api(), UUID.randomUUID().toString()).say("Hello?").status()).isEqualTo(404);
    }

    @Test
    void nobodyTalksWithoutASignIn() {
        Answer refused = platform.api().post("/chat", guest.line("Hello?"));

        assertThat(refused.expect(401).header("WWW-Authenticate")).startsWith("Bearer");
    }

    @Test
    void aKeyThatIsNoKeyIsRefused() {
        assertThat(guest.withKey("with a blank").say("Hello?").status()).isEqualTo(422);
    }

    private static String saying(String content) {
        return "{\"character_id\":\"CHARACTER\",\"content\":\"" + content + "\"}";
    }

    private static void assertSame(Answer theirs, Answer none) {
        assertThat(theirs.status()).isEqualTo(404).isEqualTo(none.status());
        assertThat(theirs.text("type")).isEqualTo(none.text("type"));
    }
}
