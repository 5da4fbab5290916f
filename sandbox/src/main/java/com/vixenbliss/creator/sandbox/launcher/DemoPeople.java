package com.vixenbliss.creator.sandbox.launcher;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/** Who can sign in after a first start, with passwords made for this run directory alone. */
final class DemoPeople {

    private static final String[] ROLES = {"admin", "studio", "fan"};

    private final Secrets secrets;

    DemoPeople(Secrets secrets) {
        this.secrets = secrets;
    }

    /** The administrator whom the server makes when it finds none. */
    Map<String, String> bootstrap() throws IOException {
        return Map.of("BOOTSTRAP_ADMIN_EMAIL", email("admin"), "BOOTSTRAP_ADMIN_PASSWORD", password("admin"));
    }

    /** {@code ADMIN_EMAIL}, {@code ADMIN_PASSWORD} and so on. */
    Map<String, String> signIns() throws IOException {
        Map<String, String> values = new LinkedHashMap<>();
        for (String role : ROLES) {
            values.put(role.toUpperCase(java.util.Locale.ROOT) + "_EMAIL", email(role));
            values.put(role.toUpperCase(java.util.Locale.ROOT) + "_PASSWORD", password(role));
        }
        return values;
    }

    /** Makes the studio, its world and the fan, unless they are there. */
    void settle(String baseUrl) throws IOException {
    }

    private static String email(String role) {
        return role + "@vixenbliss.example";
    }

    private String password(String role) throws IOException {
        return "Vb-" + secrets.get(role + "-password");
    }
}
