package com.vixenbliss.creator.platform.contract.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The API's description as the build has written it. */
record Described(JsonNode document) {

    private static final JsonSchemaFactory SCHEMAS = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012);

    static Described read() {
        try {
            return new Described(new YAMLMapper().readTree(Path.of("target/contract/openapi.yaml").toFile()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    Stream<Operation> operations() {
        return document.path("paths").valueStream().flatMap(JsonNode::valueStream).map(json -> new Operation(document, json));
    }

    Set<String> describedTags() {
        Set<String> described = new HashSet<>();
        document.path("tags").forEach(tag -> {
            if (!tag.path("description").asText().isBlank()) {
                described.add(tag.path("name").asText());
            }
        });
        return described;
    }

    Set<String> unusedComponents() {
        Set<String> used = new HashSet<>();
        document.findValuesAsText("$ref").forEach(used::add);
        Set<String> unused = new HashSet<>();
        for (String kind : List.of("schemas", "responses", "parameters", "headers")) {
            document.path("components").path(kind).fieldNames().forEachRemaining(name -> unused.add("#/components/" + kind + "/" + name));
        }
        unused.removeAll(used);
        return unused;
    }

    Set<String> fields() {
        Set<String> names = new HashSet<>();
        document.path("components").path("schemas")
                .forEach(schema -> schema.path("properties").fieldNames().forEachRemaining(names::add));
        return names;
    }

    Set<ValidationMessage> validate(JsonNode schema, JsonNode example) {
        ObjectNode whole = schema.deepCopy();
        whole.set("components", document.path("components"));
        return SCHEMAS.getSchema(whole).validate(example);
    }

    private static JsonNode resolve(JsonNode document, JsonNode node) {
        return node.has("$ref") ? document.at(node.path("$ref").asText().substring(1)) : node;
    }

    /** One operation. */
    record Operation(JsonNode document, JsonNode json) {

        String name() {
            return json.path("operationId").asText();
        }

        @Override
        public String toString() {
            return name();
        }

        boolean isOpen() {
            return json.has("security") && json.path("security").isEmpty();
        }

        /** @param status how the wanted statuses begin, as a pattern */
        List<JsonNode> answers(String status) {
            return json.path("responses").properties().stream()
                    .filter(answer -> answer.getKey().matches(status + "\\d\\d"))
                    .map(answer -> resolve(document, answer.getValue()))
                    .toList();
        }

        /** What is sent and what a success brings. */
        List<Body> bodies() {
            List<Body> bodies = new ArrayList<>();
            Stream.concat(Stream.of(json.path("requestBody")), answers("2").stream())
                    .flatMap(holder -> holder.path("content").properties().stream())
                    .map(Map.Entry::getValue)
                    .forEach(media -> bodies.add(new Body(media)));
            return bodies;
        }
    }

    /** One media type of a body. */
    record Body(JsonNode media) {

        /** A file has no example. */
        boolean isFile() {
            return schema().path("format").asText().equals("binary");
        }

        JsonNode schema() {
            return media.path("schema");
        }

        List<JsonNode> examples() {
            return media.has("example")
                    ? List.of(media.path("example"))
                    : media.path("examples").valueStream().map(example -> example.path("value")).toList();
        }
    }
}
