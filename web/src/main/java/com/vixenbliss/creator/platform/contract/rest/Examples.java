package com.vixenbliss.creator.platform.contract.rest;

import java.util.Map;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;

/**
 * Every body has an example: the one written beside the operation, or one made of its schema and the words in
 * {@code contract/examples.properties}. Streams have theirs in {@code contract/<operation>.events}.
 */
final class Examples {

    private Examples() {}

    static void complete(Operation operation, Map<String, Schema> schemas) {
        if (operation.getRequestBody() != null) {
            complete(operation.getRequestBody().getContent(), operation, schemas);
        }
        operation.getResponses().getAPIResponses().forEach((status, answer) -> {
            if (status.startsWith("2")) {
                complete(answer.getContent(), operation, schemas);
            }
        });
    }

    private static void complete(Content content, Operation operation, Map<String, Schema> schemas) {
        if (content == null || content.getMediaTypes() == null) {
            return;
        }
        content.getMediaTypes().forEach((type, media) -> {
            if (media.getExample() == null && media.getExamples() == null) {
                media.setExample(example(type, media, operation, schemas));
            }
        });
    }

    private static Object example(String type, MediaType media, Operation operation, Map<String, Schema> schemas) {
        if (type.equals("text/event-stream")) {
            return Words.whole(operation.getOperationId() + ".events").orElse(null);
        }
        boolean written = type.endsWith("json") || type.startsWith("multipart/");
        return written ? new ExampleOf(schemas).value("", media.getSchema()) : null;
    }
}
