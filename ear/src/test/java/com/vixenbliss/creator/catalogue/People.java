package com.vixenbliss.creator.catalogue;

import com.vixenbliss.creator.harness.Api;
import com.vixenbliss.creator.harness.Credentials;
import com.vixenbliss.creator.harness.Platform;
import java.util.Map;
import java.util.UUID;

/** Two studios that do not know each other, and a fan: new ones for every test class, so that classes do not meet. */
public record People(Api studio, Api otherStudio, Api fan) {

    private static final String PASSWORD = "Correct-horse-9-battery";

    public static People of(Platform platform) {
        return new People(owner(platform), owner(platform), platform.api().as(person(platform)));
    }

    private static Api owner(Platform platform) {
        Credentials person = person(platform);
        String slug = "studio-" + UUID.randomUUID().toString().substring(0, 8);
        platform.api().as(platform.admin())
                .post("/studios", Map.of("name", slug, "slug", slug, "owner_email", person.email()))
                .expect(201);
        return platform.api().as(person);
    }

    private static Credentials person(Platform platform) {
        Credentials person = new Credentials(UUID.randomUUID() + "@example.com", PASSWORD);
        platform.api().post("/auth/register", Map.of("email", person.email(), "password", PASSWORD,
                "display_name", "Tester", "birth_date", "1990-05-04")).expect(201);
        return person;
    }
}
