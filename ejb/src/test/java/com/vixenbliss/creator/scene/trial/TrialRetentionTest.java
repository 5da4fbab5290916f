package com.vixenbliss.creator.scene.trial;

import static com.vixenbliss.creator.platform.database.TestDatabase.one;
import static com.vixenbliss.creator.platform.database.TestDatabase.run;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vixenbliss.creator.platform.database.TestDatabase;
import com.vixenbliss.creator.platform.retention.RetentionRule;
import com.vixenbliss.creator.platform.retention.Rows;
import com.vixenbliss.creator.platform.value.TimeOrderedId;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class TrialRetentionTest {

    private final TrialRetention retention = new TrialRetention();

    TrialRetentionTest() {
        retention.database = TestDatabase.get();
        retention.pictures = Duration.ofDays(7);
    }

    @Test
    void picturesOfTrialsAreLetGoAfterAWeekAndOthersStay() throws SQLException {
        UUID old = picture("avatars/" + UUID.randomUUID() + "/trials", 8);
        UUID young = picture("avatars/" + UUID.randomUUID() + "/trials", 6);
        UUID ofAKit = picture("avatars/" + UUID.randomUUID() + "/" + UUID.randomUUID(), 800);
        RetentionRule rule = retention.rules().getFirst();

        assertThat(Rows.letGo(rule)).isEqualTo(1);
        assertThat(Rows.letGo(rule)).as("once").isZero();

        assertThat(state(old)).as("its files go first, then its row").isEqualTo("removing");
        assertThat(state(young)).isEqualTo("stored");
        assertThat(state(ofAKit)).isEqualTo("stored");
    }

    @Test
    void aPictureIsKeptUntilItCouldBeSeen() {
        retention.pictures = Duration.ofMinutes(1);

        assertThatThrownBy(retention::rules).hasMessageContaining("RETAIN_TRIAL_PICTURES");
    }

    private static UUID picture(String folder, int days) {
        UUID id = TimeOrderedId.next();
        run("""
                insert into image_assets (id, created_at, type, state, origin, storage_bucket, storage_path, thumbnail_path, width, height,
                                          mime, bytes, thumbnail_bytes, sha256, phash, phash_bands)
                values (?, now() - make_interval(days => ?), 'variant', 'stored', 'synthetic', 'b', ?, ?, 1, 1, 'image/webp', 1, 1, 'x', 0, '{}')""",
                id, days, folder + "/" + id + ".webp", folder + "/" + id + ".thumbnail.webp");
        return id;
    }

    private static String state(UUID id) {
        return one("select state from image_assets where id = ?", id);
    }
}
