package com.vixenbliss.creator.sandbox.launcher;

import com.vixenbliss.creator.sandbox.seed.Person;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Who can sign in after a first start, with passwords made for this run directory alone. */
record DemoPeople(Person admin, Person studio, Person fan) {

    private static final String ADMIN_EMAIL = "BOOTSTRAP_ADMIN_EMAIL";
    private static final String ADMIN_PASSWORD = "BOOTSTRAP_ADMIN_PASSWORD";

    /** An administrator whom the environment names is used instead of ours; the server makes her when it has none. */
    static DemoPeople of(Secrets secrets, ServerEnvironment environment) throws IOException {
        environment.fill(ADMIN_EMAIL, "admin@vixenbliss.example");
        environment.fill(ADMIN_PASSWORD, password(secrets, "admin"));
        return new DemoPeople(
                new Person(environment.get(ADMIN_EMAIL), environment.get(ADMIN_PASSWORD), "Administrator"),
                new Person("studio@vixenbliss.example", password(secrets, "studio"), "Noor"),
                new Person("fan@vixenbliss.example", password(secrets, "fan"), "Sam"));
    }

    /** {@code STUDIO_EMAIL}, {@code STUDIO_PASSWORD} and so on. */
    Map<String, String> signIns() {
        Map<String, String> values = new LinkedHashMap<>();
        byRole().forEach((role, person) -> {
            values.put(role + "_EMAIL", person.email());
            values.put(role + "_PASSWORD", person.password());
        });
        return values;
    }

    /** One line for each, for the terminal. */
    List<String> lines() {
        return byRole().entrySet().stream().map(entry -> "%-8s %s  %s".formatted(capitalised(entry.getKey()),
                entry.getValue().email(), entry.getValue().password())).toList();
    }

    private Map<String, Person> byRole() {
        Map<String, Person> people = new LinkedHashMap<>();
        people.put("STUDIO", studio);
        people.put("FAN", fan);
        people.put("ADMIN", admin);
        return people;
    }

    private static String capitalised(String role) {
        return role.charAt(0) + role.substring(1).toLowerCase(Locale.ROOT);
    }

    private static String password(Secrets secrets, String role) throws IOException {
        return "Vb-" + secrets.get(role + "-password");
    }
}
