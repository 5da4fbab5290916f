package com.vixenbliss.creator.companion.exchange;

import static com.vixenbliss.creator.platform.database.TestDatabase.run;

import com.vixenbliss.creator.platform.value.TimeOrderedId;
import java.util.List;
import java.util.UUID;

/** A person, a character and an episode in the test database, and turns in it as the chat leaves them. */
public final class Scenario {

    public final UUID user = TimeOrderedId.next();
    public final UUID studio = TimeOrderedId.next();
    public final UUID character = TimeOrderedId.next();
    public final UUID relationship = TimeOrderedId.next();
    public final UUID episode = TimeOrderedId.next();
    private int seq;

    public Scenario() {
        run("insert into users (id, email, password_hash, display_name, birth_date, age_checked_at, time_zone) "
                + "values (?, ?, 'x', 'Sam', '1990-01-01', now(), 'Europe/Berlin')", user, user + "@example.org");
        run("insert into studios (id, name, slug) values (?, 'Studio', ?)", studio, studio.toString());
        run("insert into characters (id, studio_id, name, slug, system_prompt, visual_identity, status) "
                + "values (?, ?, 'Mira', ?, 'You are Mira.', '{}', 'active')", character, studio, character.toString());
        run("insert into relationships (id, user_id, character_id) values (?, ?, ?)", relationship, user, character);
        run("insert into episodes (id, user_id, character_id, relationship_id, episode_number, title) values (?, ?, ?, ?, 1, 'E')",
                episode, user, character, relationship);
    }

    /** A turn with a reply, its exchange pending. */
    public UUID turn(String line, String reply) {
        return turn(line, reply, List.of(), List.of());
    }

    public UUID turn(String line, String reply, List<UUID> memories, List<UUID> hooks) {
        UUID turn = TimeOrderedId.next();
        UUID said = TimeOrderedId.next();
        UUID answered = TimeOrderedId.next();
        int place = ++seq;
        seq++;
        say(said, turn, place, "user", line, "{}");
        if (reply != null) {
            say(answered, turn, place + 1, "assistant", reply,
                    "{\"memory_ids\": " + json(memories) + ", \"hook_ids\": " + json(hooks) + "}");
        }
        run("insert into turns (id, episode_id, user_id, character_id, user_message_id, assistant_message_id, user_seq, status) "
                + "values (?, ?, ?, ?, ?, ?, ?, ?)", turn, episode, user, character, said, answered, place,
                reply == null ? "failed" : "completed");
        run("insert into exchanges (turn_id) values (?)", turn);
        return turn;
    }

    private void say(UUID id, UUID turn, int place, String role, String content, String metadata) {
        run("insert into messages (id, episode_id, turn_id, seq, role, content, metadata) values (?, ?, ?, ?, ?, ?, ?::jsonb)",
                id, episode, turn, place, role, content, metadata);
    }

    private static String json(List<UUID> ids) {
        return ids.stream().map(id -> "\"" + id + "\"").toList().toString();
    }
}
