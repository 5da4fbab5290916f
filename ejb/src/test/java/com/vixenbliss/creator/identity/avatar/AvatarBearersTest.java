package com.vixenbliss.creator.identity.avatar;

import static com.vixenbliss.creator.platform.database.TestDatabase.run;
import static org.assertj.core.api.Assertions.assertThat;

import com.vixenbliss.creator.platform.database.TestDatabase;
import com.vixenbliss.creator.platform.value.TimeOrderedId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AvatarBearersTest {

    private final AvatarBearers bearers = new AvatarBearers();

    AvatarBearersTest() {
        bearers.database = TestDatabase.get();
    }

    @Test
    void aStudiosIdentitiesAreNamedAndNoOthers() {
        UUID studio = studio();
        UUID mine = avatar(studio, "fitness");
        UUID theirs = avatar(studio(), "travel");

        assertThat(bearers.names(studio, List.of(mine, theirs, UUID.randomUUID()))).isEqualTo(Map.of(mine, "fitness"));
        assertThat(bearers.names(null, List.of(mine, theirs))).as("for an administrator").isEqualTo(Map.of(mine, "fitness", theirs, "travel"));
    }

    private static UUID studio() {
        UUID studio = TimeOrderedId.next();
        run("insert into studios (id, name, slug) values (?, 'Studio', ?)", studio, studio.toString());
        return studio;
    }

    private static UUID avatar(UUID studio, String niche) {
        UUID avatar = TimeOrderedId.next();
        run("insert into avatars (id, studio_id, niche, trigger_word) values (?, ?, ?, ?)", avatar, studio, niche, avatar.toString());
        return avatar;
    }
}
