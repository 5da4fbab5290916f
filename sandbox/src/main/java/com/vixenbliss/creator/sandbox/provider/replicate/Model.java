package com.vixenbliss.creator.sandbox.provider.replicate;

import com.fasterxml.jackson.databind.JsonNode;
import com.vixenbliss.creator.sandbox.provider.vendor.Texts;
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

    private static final List<Model> ALL = load("/replicate/models.json").stream()
            .map(row -> of(row, row.path("version").asText())).toList();
    private static final List<Model> TRAINERS = load("/replicate/trainers.json").stream()
            .flatMap(row -> Texts.list(row.path("versions")).stream().map(version -> of(row, version))).toList();

    /** By {@code owner/name}, with or without {@code :version}, or by the version alone. */
    static Optional<Model> find(String text) {
        return ALL.stream()
                .filter(model -> text.equals(model.name) || text.equals(model.version)
                        || text.equals(model.name + ":" + model.version))
                .findFirst();
    }

    /** One that trains others. */
    static Optional<Model> trainer(String name, String version) {
        return TRAINERS.stream().filter(model -> name.equals(model.name) && version.equals(model.version)).findFirst();
    }

    private static Model of(JsonNode row, String version) {
        return new Model(row.path("name").asText(), version, row.path("list").asBoolean(), row.path("input"));
    }

    private static List<JsonNode> load(String file) {
        try (InputStream resource = Model.class.getResourceAsStream(file)) {
            List<JsonNode> rows = new ArrayList<>();
            Wire.parse(resource.readAllBytes()).orElseThrow().forEach(rows::add);
            return rows;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
