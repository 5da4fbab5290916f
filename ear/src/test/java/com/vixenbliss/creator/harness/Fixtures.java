package com.vixenbliss.creator.harness;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** New people, studios and characters through the public API: every test has its own, so none sees another's. */
public final class Fixtures {

    private static final String PASSWORD = "harbour lamp at quarter past nine";

    private final Platform platform;

    Fixtures(Platform platform) {
        this.platform = platform;
    }

    /** @param api signed in as one who may edit */
    public record Studio(String id, Credentials owner, Api api) {
    }

    /** Registered, an adult, not signed in. */
    public Credentials aRegisteredPerson() {
        Credentials person = new Credentials("p-" + UUID.randomUUID() + "@example.com", PASSWORD);
        platform.api().post("/auth/register", Map.of("email", person.email(), "password", person.password(),
                "display_name", "Ana", "birth_date", LocalDate.of(1994, 5, 17).toString())).expect(201);
        return person;
    }

    /** A registered person's client, signed in. */
    public Api aFan() {
        return platform.api().as(aRegisteredPerson());
    }

    public Studio aStudio() {
        Credentials owner = aRegisteredPerson();
        String id = platform.api().as(platform.admin()).post("/studios", Map.of("name", "Studio " + UUID.randomUUID(),
                "owner_email", owner.email())).expect(201).text("id");
        return new Studio(id, owner, platform.api().as(owner));
    }

    /** Published, with one opening. Answers the character's id. */
    public String aCharacter(Studio studio) {
        String id = studio.api().post("/characters", Map.of("name", "Noa " + UUID.randomUUID(), "status", "active",
                "system_prompt", "You are Noa. {memories} {hooks} {relationship_stage}",
                "visual_identity", Map.of("gender_tag", "female", "age", 31))).expect(201).text("id");
        studio.api().post("/characters/" + id + "/episode-templates", Map.of("title", "First light",
                "situation", "A harbour, early.", "opening_line", "You are up early.", "status", "active",
                "arc_hints", List.of("the boat leaves"))).expect(201);
        return id;
    }

    /** The demonstration's character, whom every fan can talk to. */
    public String mira() {
        return platform.api().as(platform.fan()).get("/characters/mira").expect(200).text("id");
    }
}
