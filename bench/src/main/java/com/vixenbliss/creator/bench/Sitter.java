package com.vixenbliss.creator.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import javax.imageio.ImageIO;

/**
 * An identity with a face and no model of its own, of the demonstration's studio.
 *
 * @param token of a member of the studio
 */
record Sitter(String token, UUID avatar) {

    private static final String AVATAR = """
            insert into avatars (id, studio_id, character_id, avatar_kit_id, niche, trigger_word, status)
            select ?, c.studio_id, c.id, ?::uuid, 'lifestyle', ?, 'anchor_ready' from characters c where c.id = ?::uuid
            """;

    static Sitter of(Target target, Http http) throws IOException, InterruptedException, SQLException {
        String token = http.token(target, "STUDIO");
        String character = http.send("POST", target.api() + "/characters", Map.of("name", "Noa " + UUID.randomUUID(), "status", "active",
                "system_prompt", "You are Noa. {memories} {hooks} {relationship_stage}",
                "visual_identity", Map.of("gender_tag", "female", "age", 31)), token).path("id").textValue();
        String kit = http.send("POST", target.api() + "/avatar-kits", Map.of(
                "character_id", character, "name", "Everyday", "appearance_prompt", "chestnut hair"), token).path("id").textValue();
        JsonNode anchor = http.json(HttpRequest.newBuilder(URI.create(target.api() + "/avatar-kits/" + kit + "/anchors?source=fully_synthetic"))
                .header("Authorization", "Bearer " + token).header("Content-Type", "image/png")
                .POST(HttpRequest.BodyPublishers.ofByteArray(portrait())).build());
        http.send("POST", target.api() + "/avatar-kits/" + kit + "/anchors/" + anchor.path("id").textValue() + "/primary", Map.of(), token);
        http.send("POST", target.api() + "/avatar-kits/" + kit + "/activate", Map.of(), token);
        return new Sitter(token, avatar(target, character, kit));
    }

    /** Identities are made by a pipeline of an hour's work; here the record is enough. */
    private static UUID avatar(Target target, String character, String kit) throws SQLException {
        UUID id = UUID.randomUUID();
        try (Connection connection = DriverManager.getConnection(
                        target.get("DATABASE_URL"), target.get("DATABASE_USER"), target.get("DATABASE_PASSWORD"));
                PreparedStatement sql = connection.prepareStatement(AVATAR)) {
            sql.setObject(1, id);
            sql.setString(2, kit);
            sql.setString(3, "VX" + id);
            sql.setString(4, character);
            sql.executeUpdate();
        }
        return id;
    }

    private static byte[] portrait() throws IOException {
        BufferedImage image = new BufferedImage(480, 640, BufferedImage.TYPE_INT_RGB);
        Graphics2D drawing = image.createGraphics();
        drawing.setColor(Color.LIGHT_GRAY);
        drawing.fillRect(0, 0, 480, 640);
        drawing.setColor(new Color(120, 80, 60));
        drawing.fillOval(120, 100, 240, 320);
        drawing.dispose();
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(image, "png", png);
        return png.toByteArray();
    }
}
