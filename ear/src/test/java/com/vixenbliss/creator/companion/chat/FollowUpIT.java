package com.vixenbliss.creator.companion.chat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.vixenbliss.creator.harness.EventStream;
import com.vixenbliss.creator.harness.EventStream.Event;
import com.vixenbliss.creator.harness.Platform;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a person told comes back once, when it may, or not at all. Time passes by moving the rows into the past. */
class FollowUpIT {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("HH:mm");
    private static final Map<String, Object> NEVER_QUIET = Map.of("from", "00:00", "to", "00:00");

    @Test
    void whoAskedForItFindsOneLineOnComingBack(Platform platform) {
        Guest guest = Guest.of(platform);
        String episode = guest.say("Hi, I have a job interview on Friday.").expect(200).text("episode_id");
        String hook = hook(guest);
        guest.api().patch("/me", Map.of("proactive_messages", true, "quiet_hours", NEVER_QUIET)).expect(200);

        Event told;
        try (EventStream watching = guest.api().stream("/episodes/" + episode + "/events")) {
            hoursPass(platform, hook, episode);
            told = first("hook", watching);
        }

        JsonNode line = proactive(guest, episode).getFirst();
        assertThat(told.data().path("status").asText()).isEqualTo("fired");
        assertThat(told.data().at("/fired/message_id").asText()).isEqualTo(line.path("id").asText());
        assertThat(line.path("content").asText()).contains("How did the job interview go?");
        assertThat(line.at("/proactive/hook_id").asText()).isEqualTo(hook);
        assertThat(line.at("/proactive/ai_disclosure/text").asText()).isNotBlank();
        JsonNode why = guest.api().get("/messages/" + line.path("id").asText() + "/context").expect(200).json();
        assertThat(why.path("finish").asText()).isEqualTo("proactive");
        assertThat(why.at("/hooks/0/id").asText()).isEqualTo(hook);
        assertThat(guest.api().get("/hooks").expect(200).json().path("data")).isEmpty();

        JsonNode answer = guest.say("It went well!").expect(200).json();
        assertThat(answer.path("episode_id").asText()).isEqualTo(episode);
        assertThat(answer.at("/ai_disclosure/text").asText()).as("a new sitting").isNotBlank();
        assertThat(guest.lines(episode)).hasSize(6).extracting(one -> one.path("seq").asInt()).isSorted();
    }

    @Test
    void theLineIsSaidOnceAlthoughTheServerDiesOverIt(Platform platform) {
        Guest guest = Guest.of(platform);
        String episode = guest.say("Hi, I have a job interview on Friday.").expect(200).text("episode_id");
        String hook = hook(guest);
        guest.api().patch("/me", Map.of("proactive_messages", true, "quiet_hours", NEVER_QUIET)).expect(200);

        hoursPass(platform, hook, episode);
        await().atMost(PATIENCE).pollInterval(Duration.ofMillis(20)).until(() -> !"pending".equals(
                told(platform, "select status from hooks where id = ?::uuid", hook)));
        platform.killServer();
        platform.startServer();

        await().atMost(PATIENCE).until(() -> !proactive(guest, episode).isEmpty());
        await().during(Duration.ofSeconds(5)).atMost(PATIENCE).until(() -> proactive(guest, episode).size() == 1);
        assertThat(told(platform, "select status || ' ' || fired_as from hooks where id = ?::uuid", hook)).isEqualTo("fired opening");
    }

    @Test
    void whoDidNotAskHearsNothingUntilAskingForIt(Platform platform) {
        Guest guest = Guest.of(platform);
        String episode = guest.say("Hi, I have a job interview on Friday.").expect(200).text("episode_id");
        String hook = hook(guest);
        guest.api().patch("/me", Map.of("quiet_hours", NEVER_QUIET)).expect(200);

        hoursPass(platform, hook, episode);
        await().atMost(PATIENCE).until(() -> isPutOff(platform, hook, "1 day"));
        assertThat(proactive(guest, episode)).isEmpty();

        guest.api().patch("/me", Map.of("proactive_messages", true)).expect(200);
        await().atMost(PATIENCE).until(() -> proactive(guest, episode).size() == 1);
        assertThat(told(platform, """
                select string_agg(c.kind || ' ' || c.granted || ' ' || c.source, ',') from consents c join hooks h on h.user_id = c.user_id
                 where h.id = ?::uuid and c.kind = 'proactive_messages'
                """, hook)).isEqualTo("proactive_messages true api");
    }

    @Test
    void quietHoursAreQuiet(Platform platform) {
        Guest guest = Guest.of(platform);
        String episode = guest.say("Hi, I have a job interview on Friday.").expect(200).text("episode_id");
        String hook = hook(guest);
        LocalTime now = LocalTime.now(ZoneOffset.UTC);
        guest.api().patch("/me", Map.of("proactive_messages", true, "quiet_hours",
                Map.of("from", MINUTES.format(now.minusHours(1)), "to", MINUTES.format(now.plusHours(2))))).expect(200);

        hoursPass(platform, hook, episode);
        await().atMost(PATIENCE).until(() -> isPutOff(platform, hook, "1 hour"));

        assertThat(proactive(guest, episode)).isEmpty();
    }

    @Test
    void whatThePersonHasToldIsNotAskedFor(Platform platform) {
        Guest guest = Guest.of(platform);
        guest.say("Hi, I have a job interview on Friday.").expect(200);
        String hook = hook(guest);

        guest.say("They cancelled the job interview.").expect(200);

        await().atMost(PATIENCE).until(() -> guest.api().get("/hooks").json().path("data").isEmpty());
        JsonNode past = guest.api().get("/hooks?include_past=true").expect(200).json().at("/data/0");
        assertThat(past.path("id").asText()).isEqualTo(hook);
        assertThat(past.path("status").asText()).isEqualTo("resolved");
        assertThat(past.path("is_active").asBoolean()).isFalse();
    }

    @Test
    void aFollowUpIsDismissedByItsPersonAlone(Platform platform) {
        Guest guest = Guest.of(platform);
        guest.say("Hi, I have a job interview on Friday.").expect(200);
        String hook = hook(guest);

        platform.fixtures().aFan().delete("/hooks/" + hook).expect(404);
        guest.api().delete("/hooks/" + hook).expect(204);

        assertThat(guest.api().get("/hooks").expect(200).json().path("data")).isEmpty();
        guest.api().delete("/hooks/" + hook).expect(404);
    }

    @Test
    void wishesThatCannotBeAreRefusedAndChangeNothing(Platform platform) {
        Guest guest = Guest.of(platform);

        guest.api().patch("/me", Map.of("follow_ups_per_day", 11, "proactive_messages", true)).expect(422);
        guest.api().patch("/me", Map.of("quiet_hours", Map.of("from", "25:00", "to", "08:00"))).expect(422);
        guest.api().patch("/me", Map.of("quiet_hours", Map.of("from", "22:00"))).expect(422);
        guest.api().patch("/me", Map.of("time_zone", "Mars/Olympus")).expect(422);
        guest.api().patch("/me", Map.of("proactive_mail", true)).expect(422);

        JsonNode me = guest.api().get("/me").expect(200).json();
        assertThat(me.path("proactive_messages").asBoolean()).isFalse();
        assertThat(me.path("follow_ups_per_day").asInt()).isEqualTo(3);
        assertThat(me.at("/quiet_hours/from").asText()).isEqualTo("22:00");
    }

    /** The id of the one follow-up, as soon as it is learned. */
    private static String hook(Guest guest) {
        await().atMost(PATIENCE).until(() -> guest.api().get("/hooks").json().path("data").size() == 1);
        return guest.api().get("/hooks?character_id=" + guest.character()).expect(200).text("data/0/id");
    }

    /** The thing is over, and the person has been away for a while. */
    private static void hoursPass(Platform platform, String hook, String episode) {
        told(platform, """
                with past as (
                    update episodes set last_message_at = now() - interval '5 hours' where id = ?::uuid returning id)
                update hooks set trigger_after = now() - interval '1 minute', look_at = now() where id = ?::uuid returning id
                """, episode, hook);
    }

    private static Event first(String name, EventStream watching) {
        Event event = watching.next().orElseThrow();
        return event.name().equals(name) ? event : first(name, watching);
    }

    private static boolean isPutOff(Platform platform, String hook, String atLeast) {
        return "true".equals(told(platform,
                "select (status = 'pending' and look_at > now() + ?::interval)::text from hooks where id = ?::uuid", atLeast, hook));
    }

    private static List<JsonNode> proactive(Guest guest, String episode) {
        return guest.lines(episode).stream().filter(line -> line.has("proactive")).toList();
    }

    /** The first column of the first row, in the platform's own database. */
    private static String told(Platform platform, String query, String... values) {
        try (Connection connection = platform.connect(); PreparedStatement sql = connection.prepareStatement(query)) {
            for (int at = 0; at < values.length; at++) {
                sql.setString(at + 1, values[at]);
            }
            try (ResultSet row = sql.executeQuery()) {
                return row.next() ? row.getString(1) : "";
            }
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
