package com.vixenbliss.creator.identity.dataset;

import com.vixenbliss.creator.catalogue.Drafts;
import com.vixenbliss.creator.harness.Fixtures;
import com.vixenbliss.creator.harness.Platform;
import com.vixenbliss.creator.visual.kit.Shots;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;

/** An identity of a new studio whose face is chosen, and that has no pictures yet. */
public record Muse(Fixtures.Studio studio, UUID avatar) {

    public static Muse of(Platform platform) {
        Fixtures.Studio studio = platform.fixtures().aStudio();
        String character = made(studio, "/characters", Drafts.character("Mira " + UUID.randomUUID()));
        String kit = made(studio, "/avatar-kits", Map.of(
                "character_id", character, "name", "Everyday", "appearance_prompt", "chestnut hair in a loose bun, hazel eyes"));
        String anchor = studio.api().upload("/avatar-kits/" + kit + "/anchors?source=fully_synthetic", "image/png", Shots.portrait(7))
                .expect(201).text("id");
        studio.api().post("/avatar-kits/" + kit + "/anchors/" + anchor + "/primary", Map.of()).expect(200);
        studio.api().post("/avatar-kits/" + kit + "/activate", Map.of()).expect(200);
        Muse muse = new Muse(studio, UUID.randomUUID());
        muse.write(platform, UUID.fromString(character), UUID.fromString(kit));
        return muse;
    }

    private static String made(Fixtures.Studio studio, String path, Object draft) {
        return studio.api().post(path, draft).expect(201).text("id");
    }

    private void write(Platform platform, UUID character, UUID kit) {
        String sql = "insert into avatars (id, studio_id, character_id, avatar_kit_id, niche, trigger_word) values (?, ?, ?, ?, 'fitness', ?)";
        try (Connection connection = platform.connect(); PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setObject(1, avatar);
            statement.setObject(2, UUID.fromString(studio.id()));
            statement.setObject(3, character);
            statement.setObject(4, kit);
            statement.setString(5, trigger());
            statement.executeUpdate();
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    public String trigger() {
        return "VX" + avatar.toString().substring(0, 8).toUpperCase();
    }

    public String path() {
        return "/avatars/" + avatar + "/dataset";
    }
}
