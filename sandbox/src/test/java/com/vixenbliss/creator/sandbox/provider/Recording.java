package com.vixenbliss.creator.sandbox.provider;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What a vendor once answered, and the shape of JSON. */
final class Recording {

    private Recording() {}

    static String text(String name) throws IOException {
        try (InputStream file = Recording.class.getResourceAsStream("/wire/" + name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    static JsonNode json(String name) throws IOException {
        return SandboxClient.json(text(name));
    }

    /** A transcript with one document a line. */
    static List<JsonNode> lines(String name) throws IOException {
        return text(name).lines().filter(line -> !line.isBlank()).map(SandboxClient::json).toList();
    }

    /** Every path of a document with the kind of its value, such as {@code .choices[].index NUMBER}. */
    static Set<String> shape(JsonNode node) {
        Set<String> paths = new TreeSet<>();
        collect("", node, paths);
        return paths;
    }

    static Set<String> shapes(Iterable<JsonNode> nodes) {
        Set<String> paths = new TreeSet<>();
        nodes.forEach(node -> paths.addAll(shape(node)));
        return paths;
    }

    private static void collect(String path, JsonNode node, Set<String> paths) {
        paths.add(path + " " + node.getNodeType());
        node.forEach(child -> {
            if (node.isArray()) {
                collect(path + "[]", child, paths);
            }
        });
        for (Map.Entry<String, JsonNode> field : node.properties()) {
            collect(path + "." + field.getKey(), field.getValue(), paths);
        }
    }
}
