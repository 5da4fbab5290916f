package com.vixenbliss.creator.sandbox.provider.replicate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.vixenbliss.creator.sandbox.provider.http.Answer;
import com.vixenbliss.creator.sandbox.provider.http.Call;
import com.vixenbliss.creator.sandbox.provider.vendor.Wire;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Models that clients made, and the versions that trainings put there. */
final class Destinations {

    private static final Set<String> FIELDS = Set.of("owner", "name", "visibility", "hardware", "description", "github_url",
            "paper_url", "license_url", "cover_image_url");

    private final Clock clock;
    private final Map<String, Destination> byName = new ConcurrentHashMap<>();

    /** One model; its versions with the newest last. */
    private record Destination(JsonNode order, List<Version> versions) {}

    /** @param weights the address of its parcel */
    private record Version(String id, Instant created, String weights) {}

    Destinations(Clock clock) {
        this.clock = clock;
    }

    Answer create(Call call) {
        Optional<JsonNode> body = ReplicateVendor.object(call);
        if (body.isEmpty()) {
            return Problems.notJson();
        }
        for (String field : (Iterable<String>) body.get()::fieldNames) {
            if (!FIELDS.contains(field)) {
                return Problems.closed(field);
            }
        }
        List<InputCheck.Wrong> wrongs = wrong(body.get());
        if (!wrongs.isEmpty()) {
            return Problems.invalid(wrongs);
        }
        String name = body.get().path("owner").asText() + "/" + body.get().path("name").asText();
        Destination before = byName.putIfAbsent(name, new Destination(body.get(), new ArrayList<>()));
        return before == null ? Problems.ok(201, describe(name).orElseThrow()) : Problems.taken();
    }

    private static List<InputCheck.Wrong> wrong(JsonNode body) {
        List<InputCheck.Wrong> wrongs = new ArrayList<>();
        for (String field : List.of("owner", "name", "visibility", "hardware")) {
            if (body.path(field).asText().isEmpty()) {
                wrongs.add(new InputCheck.Wrong("required", field, field + " is required"));
            }
        }
        if (!body.path("visibility").asText("private").matches("public|private")) {
            wrongs.add(new InputCheck.Wrong("enum", "visibility", "visibility must be one of the following: \"public\", \"private\""));
        }
        if (!body.path("name").asText("a").matches("[a-z0-9][a-z0-9._-]*")) {
            wrongs.add(new InputCheck.Wrong("pattern", "name", "name may hold lower-case letters, digits, dots, dashes and underscores"));
        }
        return wrongs;
    }

    boolean has(String name) {
        return byName.containsKey(name);
    }

    /** Empty when there is no such model, neither a client's nor one that can be run. */
    Optional<ObjectNode> describe(String name) {
        Destination made = byName.get(name);
        if (made != null) {
            return Optional.of(described(name, made));
        }
        return Model.find(name).filter(model -> model.name().equals(name))
                .map(model -> head(name, "public").putNull("description").set("latest_version", Wire.object().put("id", model.version())));
    }

    private static ObjectNode described(String name, Destination made) {
        ObjectNode json = head(name, made.order().path("visibility").asText());
        json.put("description", made.order().path("description").asText(null));
        synchronized (made) {
            return made.versions().isEmpty()
                    ? json.putNull("latest_version")
                    : json.set("latest_version", Wire.object().put("id", made.versions().getLast().id())
                            .put("created_at", made.versions().getLast().created().toString()));
        }
    }

    private static ObjectNode head(String name, String visibility) {
        String[] parts = name.split("/");
        return Wire.object().put("url", "https://replicate.com/" + name).put("owner", parts[0]).put("name", parts[1])
                .put("visibility", visibility).put("run_count", 0).putNull("github_url").putNull("paper_url").putNull("license_url")
                .putNull("cover_image_url").putNull("default_example");
    }

    /** Puts a version there. */
    void add(String name, String version, String weights) {
        Destination made = byName.get(name);
        synchronized (made) {
            made.versions().add(new Version(version, clock.instant(), weights));
        }
    }

    /** The parcel of {@code owner/name}, the newest, or of {@code owner/name/version}. */
    Optional<String> weights(String named) {
        String[] parts = named.split("[/:]");
        Destination made = parts.length < 2 ? null : byName.get(parts[0] + "/" + parts[1]);
        if (made == null) {
            return Optional.empty();
        }
        synchronized (made) {
            return made.versions().reversed().stream().filter(version -> parts.length < 3 || version.id().equals(parts[2]))
                    .findFirst().map(Version::weights);
        }
    }
}
