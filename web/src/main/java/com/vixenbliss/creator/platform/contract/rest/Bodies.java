package com.vixenbliss.creator.platform.contract.rest;

import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** Answers as the wire has them: media types without our preferences, event streams as text. */
final class Bodies {

    private static final String EVENTS = "text/event-stream";

    private Bodies() {}

    static void complete(Operation operation) {
        operation.getResponses().getAPIResponses().forEach((status, answer) -> {
            if (answer.getDescription() == null) {
                answer.setDescription(Response.Status.fromStatusCode(Integer.parseInt(status)).getReasonPhrase());
            }
        });
        operation.getResponses().getAPIResponses().values().stream()
                .map(APIResponse::getContent)
                .filter(content -> content != null && content.getMediaTypes() != null)
                .forEach(Bodies::complete);
    }

    private static void complete(Content content) {
        Map<String, MediaType> plain = new LinkedHashMap<>();
        content.getMediaTypes().forEach((type, media) -> plain.put(type.replaceFirst(";.*", ""), media));
        if (plain.containsKey(EVENTS)) {
            plain.get(EVENTS).setSchema(OASFactory.createSchema()
                    .type(List.of(SchemaType.STRING))
                    .description("Server-sent events. Each has an id, an event name, and data: one JSON object."));
        }
        plain.forEach((type, media) -> {
            if (media.getSchema() == null && !type.endsWith("json")) {
                media.setSchema(OASFactory.createSchema().type(List.of(SchemaType.STRING)).format("binary"));
            }
        });
        content.setMediaTypes(plain);
    }
}
