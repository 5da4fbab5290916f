package com.vixenbliss.creator.sandbox.provider.replicate;

import com.fasterxml.jackson.databind.JsonNode;
import com.vixenbliss.creator.sandbox.provider.vendor.Wire;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One model that can be run, and the input that it takes.
 *
 * @param schema of its input: JSON Schema, closed
 * @param list whether it answers with a list of addresses
 */
record Model(String name, String version, boolean list, JsonNode schema) {

    private static final List<Model> ALL = load();

    /** By {@code owner/name}, with or without {@code :version}, or by the version alone. */
    static Optional<Model> find(String text) {
        return ALL.stream()
                .filter(model -> text.equals(model.name) || text.equals(model.version)
                        || text.equals(model.name + ":" + model.version))
                .findFirst();
    }

    private static List<Model> load() {
        try (InputStream resource = Model.class.getResourceAsStream("/replicate/models.json")) {
            List<Model> models = new ArrayList<>();
            for (JsonNode row : Wire.parse(resource.readAllBytes()).orElseThrow()) {
                models.add(new Model(row.path("name").asText(), row.path("version").asText(), row.path("list").asBoolean(),
                        row.path("input")));
            }
            return List.copyOf(models);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
