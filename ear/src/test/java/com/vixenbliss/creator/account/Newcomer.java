package com.vixenbliss.creator.account;

import com.vixenbliss.creator.harness.Api;
import com.vixenbliss.creator.harness.Credentials;
import java.util.Map;
import java.util.UUID;

/** Somebody who registers for one test. */
public final class Newcomer {

    private static final String PASSWORD = "seven brown foxes hum";

    private Newcomer() {}

    public static Credentials register(Api api) {
        Credentials person = new Credentials("p" + UUID.randomUUID() + "@example.com", PASSWORD);
        api.post("/auth/register", Map.of("email", person.email(), "password", PASSWORD, "display_name", "Ana",
                "birth_date", "1994-05-17")).expect(201);
        return person;
    }

    /** Founds a studio of the person's own. Its id. */
    public static String found(Api admin, Credentials owner) {
        return admin.post("/studios", Map.of("name", "Studio " + UUID.randomUUID(), "owner_email", owner.email()))
                .expect(201).text("id");
    }
}
