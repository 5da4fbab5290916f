package com.vixenbliss.creator.sandbox.seed;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** Brings the demonstration data into a platform; what is there already stays as people have changed it. */
public final class Demonstration {

    private static final String BORN = "1992-04-12";
    private static final String STUDIO = "Crescent Street Studio";
    private static final String STUDIO_SLUG = "crescent-street-studio";
    private static final Duration LOOK_AGAIN = Duration.ofSeconds(1);
    private static final int LOOKS = 120;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final ApiClient anybody;
    private final Person admin;
    private final Person studio;
    private final Person fan;

    /** @param baseUrl without a path; @param admin exists already, the others need not */
    public Demonstration(String baseUrl, Person admin, Person studio, Person fan) {
        this.anybody = ApiClient.of(baseUrl);
        this.admin = admin;
        this.studio = studio;
        this.fan = fan;
    }

    /** @throws SeedRefused when the platform says no, for example because the people have other passwords there */
    public void settle() throws IOException, InterruptedException {
        register(studio);
        register(fan);
        anybody.signedInAs(admin).createUnlessThere("/studios",
                Map.of("name", STUDIO, "slug", STUDIO_SLUG, "owner_email", studio.email()));
        ApiClient owner = anybody.signedInAs(studio);
        String world = world(owner);
        String character = character(owner, world);
        openings(owner, character);
        kit(owner, character);
    }

    /**
     * Has the characters' portraits drawn, which takes a while and may fail: nothing depends on it.
     *
     * @return whether every kit has its anchor now
     */
    public boolean paint() throws IOException, InterruptedException {
        ApiClient owner = anybody.signedInAs(studio);
        boolean all = true;
        for (JsonNode kit : owner.get("/avatar-kits?status=active").path("data")) {
            all &= new Portrait(owner, kit.path("id").asText(), LOOK_AGAIN, LOOKS).paint();
        }
        return all;
    }

    private void register(Person person) throws IOException, InterruptedException {
        anybody.createUnlessThere("/auth/register", Map.of("email", person.email(), "password", person.password(),
                "display_name", person.displayName(), "birth_date", BORN));
    }

    private static String world(ApiClient owner) throws IOException, InterruptedException {
        JsonNode world = resource("world");
        for (JsonNode there : owner.get("/worlds?limit=100").path("data")) {
            if (there.path("name").equals(world.path("name"))) {
                return there.path("id").asText();
            }
        }
        return owner.create("/worlds", world).path("id").asText();
    }

    private static String character(ApiClient owner, String world) throws IOException, InterruptedException {
        ObjectNode character = (ObjectNode) resource("character");
        JsonNode there = owner.find("/characters/" + character.path("slug").asText()).orElse(null);
        if (there == null) {
            there = owner.create("/characters", character.put("world_id", world));
        }
        return there.path("id").asText();
    }

    private static void openings(ApiClient owner, String character) throws IOException, InterruptedException {
        String path = "/characters/" + character + "/episode-templates";
        Set<String> there = StreamSupport.stream(owner.get(path).path("data").spliterator(), false)
                .map(template -> template.path("slug").asText()).collect(Collectors.toSet());
        for (JsonNode template : resource("templates")) {
            if (!there.contains(template.path("slug").asText())) {
                owner.create(path, template);
            }
        }
    }

    private static void kit(ApiClient owner, String character) throws IOException, InterruptedException {
        if (owner.get("/avatar-kits?character_id=" + character).path("data").isEmpty()) {
            ObjectNode kit = (ObjectNode) resource("kit");
            String id = owner.create("/avatar-kits", kit.put("character_id", character)).path("id").asText();
            owner.tell("/avatar-kits/" + id + "/activate");
        }
    }

    private static JsonNode resource(String name) throws IOException {
        try (InputStream in = Demonstration.class.getResourceAsStream("/seed/" + name + ".json")) {
            return JSON.readTree(in);
        }
    }
}
