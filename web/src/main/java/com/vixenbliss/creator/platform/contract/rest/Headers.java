package com.vixenbliss.creator.platform.contract.rest;

import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** What answers say in their headers. */
final class Headers {

    private Headers() {}

    static void complete(Operation operation, PathItem item) {
        APIResponse created = operation.getResponses().getAPIResponse("201");
        if (created != null) {
            created.addHeader("Location", header("Where it is now", SchemaType.STRING));
        }
        APIResponse ok = operation.getResponses().getAPIResponse("200");
        if (ok != null && isVersioned(item)) {
            ok.addHeader("ETag", header("The version, for If-Match", SchemaType.STRING));
        }
        operation.getResponses().getAPIResponses().forEach((status, answer) -> {
            if (answer.getRef() == null && (status.equals("429") || status.equals("503"))) {
                answer.addHeader("Retry-After", retryAfter());
            }
        });
    }

    static Header retryAfter() {
        return header("Seconds to wait", SchemaType.INTEGER);
    }

    private static boolean isVersioned(PathItem item) {
        return item.getOperations().values().stream()
                .map(Operation::getParameters)
                .anyMatch(parameters -> parameters != null
                        && parameters.stream().anyMatch(parameter -> parameter.getName().equals("If-Match")));
    }

    private static Header header(String description, SchemaType type) {
        return OASFactory.createHeader()
                .description(description)
                .schema(OASFactory.createSchema().type(List.of(type)));
    }
}
