package com.vixenbliss.creator.platform.rest;

import static org.awaitility.Awaitility.await;

import com.vixenbliss.creator.catalogue.Drafts;
import com.vixenbliss.creator.harness.Api;
import com.vixenbliss.creator.harness.Credentials;
import com.vixenbliss.creator.harness.Fixtures;
import com.vixenbliss.creator.harness.Platform;
import com.vixenbliss.creator.harness.Sandbox;
import com.vixenbliss.creator.visual.kit.Shots;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** One of everything that somebody can own: what a fan has with a character, and what the character's studio has written. */
final class Estate {

    /** Stands in each thing that is nobody else's business. */
    static final String SECRET = "quillwort";

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration LONG = Duration.ofMinutes(5);

    final Fixtures.Studio studio;
    final Api fan;

    private final Credentials newcomer;
    private final Map<String, String> ids = new HashMap<>();

    private Estate(Fixtures fixtures) {
        this.studio = fixtures.aStudio();
        this.fan = fixtures.aFan();
        this.newcomer = fixtures.aRegisteredPerson();
    }

    static Estate of(Platform platform) {
        Estate estate = new Estate(platform.fixtures());
        estate.publish(platform);
        estate.write();
        estate.embody(platform);
        estate.talk();
        estate.giveUp(platform);
        return estate;
    }

    /** @param collection where the API keeps such things, or the name of a query parameter */
    String id(String collection) {
        String id = ids.get(collection);
        if (id == null) {
            throw new AssertionError("nobody owns one of /" + collection + ": let Estate make one");
        }
        return id;
    }

    /** All ids but those of the published character and its studio, which everybody may know, and words. */
    List<String> privateIds() {
        Set<String> known = Set.of(id("character_id"), id("studio_id"), id("stages"));
        return ids.values().stream().filter(id -> !known.contains(id)).distinct().toList();
    }

    /** By route: what would be taken from somebody who may. Where the path names nothing of this, the body does. */
    Map<String, Object> bodies() {
        Map<String, Object> bodies = new HashMap<>(studioBodies());
        bodies.putAll(fanBodies());
        bodies.putAll(Produced.bodies(this::id));
        return bodies;
    }

    private Map<String, Object> studioBodies() {
        Map<String, Object> character = Drafts.character("Vera " + UUID.randomUUID());
        Map<String, Object> inWorld = new HashMap<>(character);
        inWorld.put("world_id", id("worlds"));
        Map<String, Object> template = Drafts.template("mine", "draft", 2);
        return Map.ofEntries(
                Map.entry("POST /characters", inWorld),
                Map.entry("PUT /characters/{id}", character),
                Map.entry("PATCH /characters/{id}", Map.of("tagline", "mine")),
                Map.entry("POST /characters/import", Map.of("spec", "chara_card_v2", "spec_version", "2.0", "data",
                        Map.of("name", "Vera", "description", "A keeper.", "first_mes", "Hello."))),
                Map.entry("POST /characters/{id}/episode-templates", template),
                Map.entry("PUT /episode-templates/{id}", template),
                Map.entry("PATCH /episode-templates/{id}", Map.of("title", "mine")),
                Map.entry("POST /avatar-kits", Map.of("character_id", id("characters"), "name", "mine", "appearance_prompt", "mine")),
                Map.entry("PATCH /avatar-kits/{id}", Map.of("name", "mine")),
                Map.entry("POST /avatar-kits/{id}/variants", Map.of("kind", "pose", "label", "mine", "prompt", "sitting")),
                Map.entry("POST /content/templates", Map.of("niche", "mine", "template", Drafts.niche("mine"))),
                Map.entry("POST /content/templates/preview", Map.of("niche", id("templates"))),
                Map.entry("PUT /content/templates/{niche}", Drafts.niche("mine")),
                Map.entry("PATCH /content/templates/{niche}", Map.of("name", "mine")),
                Map.entry("POST /identities", Map.of("niche", "mine", "world_id", id("worlds"))),
                Map.entry("POST /identities/estimate", Map.of("niche", "mine", "world_id", id("worlds"))),
                Map.entry("POST /worlds", Map.of("name", "mine")),
                Map.entry("POST /avatars/{id}/lora-models", Map.of("steps", 500)),
                Map.entry("POST /avatars/{id}/lora-trials", Map.of("lora_ids", List.of(id("lora-models")), "prompt", "mine")),
                Map.entry("PUT /worlds/{id}", Map.of("name", "mine")),
                Map.entry("POST /lorebook-entries", Map.of("character_id", id("characters"), "content", "mine")),
                Map.entry("POST /scenes/preview-prompt", Map.of("character_id", id("characters"), "template_id", id("episode-templates"))),
                Map.entry("POST /lorebook-entries/test", Map.of("character_id", id("characters"), "text", "The moor")),
                Map.entry("PUT /lorebook-entries/{id}", Map.of("content", "mine")),
                Map.entry("POST /credits/grants", Map.of("user_id", id("users"), "amount", 5, "reason", "mine")),
                Map.entry("PUT /budgets", Map.of("scope", "studio", "scope_id", id("studios"), "period", "month", "limit_usd", 50, "action", "warn")),
                Map.entry("POST /studios/{id}/members", Map.of("email", newcomer.email(), "role", "owner")),
                Map.entry("PATCH /studios/{id}/members/{user_id}", Map.of("role", "analyst")));
    }

    private Map<String, Object> fanBodies() {
        Map<String, Object> turn = Map.of("external_id", "a", "speaker", "Eve", "text", "Mine", "said_at", "2023-05-08T13:56:00Z");
        return Map.of(
                "POST /chat", Map.of("character_id", id("relationships"), "episode_id", id("episodes"), "content", "And then?"),
                "POST /episodes", Map.of("character_id", id("characters"), "template_id", id("episode-templates")),
                "PATCH /episodes/{id}/messages/{message_id}", Map.of("content", "mine"),
                "PATCH /memories/{id}", Map.of("summary", "mine"),
                "POST /memories/import", Map.of("character_id", id("characters"), "turns", List.of(turn)),
                "POST /memories/search", Map.of("character_id", id("relationships"), "query", SECRET),
                "POST /scenes/generate", Map.of("episode_id", id("episodes"), "note", "mine"),
                "DELETE /me", Map.of("password", "not the password"));
    }

    private void publish(Platform platform) {
        String published = platform.fixtures().aCharacter(studio);
        studio.api().patch("/characters/" + published, Map.of("system_prompt", "You are Noa. You hide a " + SECRET + ".")).expect(200);
        ids.put("relationships", published);
        ids.put("character_id", published);
        ids.put("studios", studio.id());
        ids.put("studio_id", studio.id());
        ids.put("lorebook-entries", made("/lorebook-entries", Map.of(
                "character_id", published, "keys", List.of("moor"), "content", "On the moor grows " + SECRET + ".")));
    }

    private void write() {
        String world = made("/worlds", Map.of("name", "Moor", "tone", SECRET));
        ids.put("worlds", world);
        ids.put("world_id", world);
        String draft = made("/characters", Drafts.character(SECRET + " " + UUID.randomUUID()));
        ids.put("characters", draft);
        ids.put("episode-templates", made("/characters/" + draft + "/episode-templates", Drafts.template(SECRET, "draft", 1)));
        dress(draft);
        ids.put("templates", "moor-flowers");
        studio.api().post("/content/templates", Map.of("niche", id("templates"), "template", Drafts.niche(SECRET))).expect(201);
        ids.put("scope_id", studio.id());
        List.of("avatar_id", "batch_id").forEach(name -> ids.putIfAbsent(name, UUID.randomUUID().toString()));
        ids.put("budgets", studio.api().put("/budgets", Map.of("scope", "studio", "period", "total", "limit_usd", 1000, "action", "warn"))
                .expect(200).text("id"));
        for (String book : List.of("/worlds/" + world, "/characters/" + draft)) {
            studio.api().put(book + "/lorebook", Map.of("name", SECRET)).expect(200);
        }
    }

    private void dress(String character) {
        String kit = made("/avatar-kits", Map.of("character_id", character, "name", "Everyday", "appearance_prompt", SECRET));
        String picture = studio.api().upload("/avatar-kits/" + kit + "/anchors?source=fully_synthetic", "image/png", Shots.portrait(1))
                .expect(201).text("id");
        ids.put("avatar-kits", kit);
        List.of("assets", "anchors", "variants").forEach(name -> ids.put(name, picture));
    }

    /** An identity with everything that is made of it: small, and drawn at once. */
    private void embody(Platform platform) {
        Sandbox.of(platform).draws(0, 16);
        String avatar = studio.api().post("/identities", Map.of("niche", SECRET, "dataset_size", 10)).expect(202).text("avatar_id");
        await().atMost(LONG).pollInterval(Duration.ofSeconds(1)).until(
                () -> studio.api().get("/avatars/" + avatar).expect(200).text("making_status"), "completed"::equals);
        Sandbox.of(platform).drawsAsUsual();
        ids.put("avatars", avatar);
        ids.put("avatar_id", avatar);
        ids.put("stages", "biography");
        ids.put("lora-models", studio.api().get("/avatars/" + avatar).expect(200).text("active_lora_model_id"));
        ids.put("images", studio.api().get("/avatars/" + avatar + "/dataset").expect(200).text("images/0/id"));
    }

    private String made(String path, Object draft) {
        return studio.api().post(path, draft).expect(201).text("id");
    }

    private void talk() {
        String person = fan.get("/me").expect(200).text("id");
        List.of("users", "age-doubts", "members", "actor_id", "subject_id").forEach(name -> ids.put(name, person));
        var said = fan.post("/chat", Map.of("character_id", id("relationships"), "content",
                "Hi, my name is Alex. I love " + SECRET + ", and I have a job interview on Friday.")).expect(200);
        ids.put("episodes", said.text("episode_id"));
        ids.put("turns", said.text("turn_id"));
        ids.put("messages", said.text("message/id"));
        ids.put("scenes", appeared("/episodes/" + said.text("episode_id") + "/scenes"));
        await().atMost(PATIENCE).until(() -> fan.get("/scenes/" + id("scenes")).expect(200).text("status").matches("ready|failed"));
        ids.put("hooks", appeared("/hooks"));
        ids.put("memories", appeared("/memories"));
        bring();
    }

    private void bring() {
        Map<String, Object> turn = Map.of("external_id", "t1", "speaker", "Alex", "text", "The " + SECRET + " is in bloom",
                "said_at", "2023-05-08T13:56:00Z");
        String job = fan.post("/memories/import", Map.of("character_id", id("relationships"), "turns", List.of(turn)))
                .expect(202).text("job_id");
        await().atMost(PATIENCE).until(() -> fan.get("/memories/imports/" + job).expect(200).text("status").equals("completed"));
        ids.put("imports", job);
    }

    private String appeared(String list) {
        return await().atMost(PATIENCE).until(() -> fan.get(list).expect(200).text("data/0/id"), id -> !id.isEmpty());
    }

    /** The one thing that no client can bring about: an exchange that was tried too often. */
    private void giveUp(Platform platform) {
        await().atMost(PATIENCE).until(() -> changed(platform,
                "update exchanges set status = 'dead', last_error = 'unreadable' where status = 'done' and turn_id = ?::uuid"));
        Produced.by(platform, studio.id(), id("characters"), ids);
        ids.put("failed-exchanges", id("turns"));
        ids.put("jobs", "data-retention");
        ids.put("dead-letters", "ID:" + id("turns"));
    }

    private boolean changed(Platform platform, String statement) {
        try (Connection connection = platform.connect(); PreparedStatement sql = connection.prepareStatement(statement)) {
            sql.setString(1, id("turns"));
            return sql.executeUpdate() == 1;
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
