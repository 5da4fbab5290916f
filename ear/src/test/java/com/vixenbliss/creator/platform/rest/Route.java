package com.vixenbliss.creator.platform.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.vixenbliss.creator.harness.Platform;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * One operation of the API, as the running server describes it.
 *
 * @param method in capitals
 * @param path   below {@code /api/v1}, with its parameters in braces
 * @param query  names of its query parameters
 */
record Route(String method, String path, List<String> query) {

    private static final String ROOT = "/api/v1";
    private static final Pattern PARAMETER = Pattern.compile("([a-z-]+)/\\{\\w+}");

    /** Who may come in. A route that no door leads to, or more than one, is one nobody has thought about. */
    enum Door {
        OPEN("\\w+ /auth/.*|GET /erasures/\\{token}|POST /webhooks/\\w+"),
        FAN("\\w+ /(me|chat|episodes|messages|memories|hooks|relationships|scenes(?!/preview-prompt))(/.*)?|GET /credits(/ledger)?"),
        /** What is published everybody sees; a draft only its studio. */
        CATALOGUE("GET /characters(/\\{id}(/episode-templates)?)?|GET /episode-templates/\\{id}"),
        STUDIO("GET /(studios|worlds|lorebook-entries|avatar-kits|avatars|image-models|costs|budgets|providers)(/.*)?|POST /scenes/preview-prompt|GET /characters/\\{id}/(card|lorebook)"
                + "|GET /content/(batches|pieces|templates)(/.*)?|POST /content/(batches/estimate|templates/preview)"
                + "|POST /lorebook-entries/test|POST /images/verify|\\w+ /failed-exchanges(/.*)?"),
        EDITOR("POST /(characters(/import|/\\{id}/episode-templates)?|worlds|lorebook-entries)"
                + "|(PUT|PATCH|DELETE) /(characters|worlds|lorebook-entries|episode-templates|avatar-kits|avatars)/.*"
                + "|POST /content/(batches(/\\{id}/(stop|restart))?|pieces/.*|templates)|PATCH /content/pieces/.*|(PUT|PATCH|DELETE) /content/templates/.*"
                + "|PUT /budgets|DELETE /budgets/.*"
                + "|POST /(avatar-kits|avatars|identities)(/.*)?|POST /credits/grants"),
        OWNER("GET /audit-entries|(POST|PATCH|DELETE) /studios/\\{id}/members(/.*)?"),
        ADMIN("\\w+ /(users|age-doubts|dead-letters|jobs)(/.*)?|GET /(audit-entries|credits)/verification|POST /studios|PATCH /studios/\\{id}");

        private final Pattern routes;

        Door(String routes) {
            this.routes = Pattern.compile(routes);
        }
    }

    /** All that the served document declares. */
    static List<Route> served(Platform platform) throws IOException {
        List<Route> routes = new ArrayList<>();
        JsonNode paths = new YAMLMapper().readTree(platform.api().getPage("/openapi").expect(200).text()).path("paths");
        paths.properties().forEach(path -> path.getValue().properties().forEach(operation -> {
            if (!operation.getKey().equals("parameters")) {
                routes.add(new Route(operation.getKey().toUpperCase(), path.getKey().substring(ROOT.length()),
                        Stream.concat(query(path.getValue()), query(operation.getValue())).toList()));
            }
        }));
        return routes;
    }

    private static Stream<String> query(JsonNode declared) {
        return StreamSupport.stream(declared.path("parameters").spliterator(), false)
                .filter(parameter -> parameter.path("in").asText().equals("query"))
                .map(parameter -> parameter.path("name").asText());
    }

    Door door() {
        List<Door> doors = Stream.of(Door.values()).filter(door -> door.routes.matcher(toString()).matches()).toList();
        if (doors.size() != 1) {
            throw new AssertionError(this + " has no single door but " + doors + ": say in Route.Door who may come in");
        }
        return doors.getFirst();
    }

    /** Is about one thing that the path names, or about one that hangs on it. */
    boolean namesSomething() {
        return path.contains("{");
    }

    /** Names a thing inside another one. */
    boolean isNested() {
        return path.indexOf('{') != path.lastIndexOf('{');
    }

    /** @param ids the id for what stands before a parameter: {@code worlds} in {@code /worlds/{id}} */
    String filled(UnaryOperator<String> ids) {
        return PARAMETER.matcher(path).replaceAll((MatchResult found) -> found.group(1) + "/" + ids.apply(found.group(1)));
    }

    @Override
    public String toString() {
        return method + " " + path;
    }
}
