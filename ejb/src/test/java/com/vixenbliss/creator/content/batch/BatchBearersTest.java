package com.vixenbliss.creator.content.batch;

import static com.vixenbliss.creator.platform.database.TestDatabase.run;
import static org.assertj.core.api.Assertions.assertThat;

import com.vixenbliss.creator.platform.database.TestDatabase;
import com.vixenbliss.creator.platform.value.TimeOrderedId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class BatchBearersTest {

    private final BatchBearers bearers = new BatchBearers();
    private final UUID studio = TimeOrderedId.next();

    BatchBearersTest() {
        bearers.database = TestDatabase.get();
        run("insert into studios (id, name, slug) values (?, 'Studio', ?)", studio, studio.toString());
    }

    @Test
    void aBatchIsCalledByWhomItShowsHowManyAndWhen() {
        UUID avatar = TimeOrderedId.next();
        run("insert into avatars (id, studio_id, niche, trigger_word) values (?, ?, 'fitness', ?)", avatar, studio, avatar.toString());
        UUID batch = TimeOrderedId.next();
        run("""
                insert into content_batches (id, created_at, studio_id, avatar_id, requested_count, niche, platforms, tier, template, trained, seed, estimate_usd)
                values (?, '2026-11-27T09:05:00Z', ?, ?, 50, 'fitness', '{instagram}', 'free', '{}', false, 1, 2)""", batch, studio, avatar);

        assertThat(bearers.names(studio, List.of(batch))).isEqualTo(Map.of(batch, "fitness, 50 pieces, 2026-11-27 09:05"));
        assertThat(bearers.names(UUID.randomUUID(), List.of(batch))).as("for another studio").isEmpty();
    }
}
