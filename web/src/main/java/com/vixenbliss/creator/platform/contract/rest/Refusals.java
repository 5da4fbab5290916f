package com.vixenbliss.creator.platform.contract.rest;

import com.vixenbliss.creator.platform.fault.rest.Problem;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;

/** Every refusal is a problem (RFC 9457). Which ones an operation can give follows from its shape. */
final class Refusals {

    private static final String SCHEMA = "#/components/schemas/Problem";

    private final Set<Refusal> used = EnumSet.noneOf(Refusal.class);

    /** Adds to the document what its operations refer to. */
    void declare(OpenAPI api) {
        Components components = api.getComponents();
        components.addSchema("Problem", problem()).addSchema("FieldError", fieldError());
        for (Refusal refusal : used) {
            components.addResponse(refusal.component(), answer(refusal));
        }
    }

    void complete(Operation operation, String path) {
        APIResponses answers = operation.getResponses();
        answers.getAPIResponses().forEach((status, answer) -> {
            if (status.startsWith("4") || status.startsWith("5")) {
                answer.setContent(content(null));
            }
        });
        for (Refusal refusal : possible(operation, path)) {
            if (!answers.hasAPIResponse(refusal.status())) {
                used.add(refusal);
                answers.addAPIResponse(refusal.status(),
                        OASFactory.createAPIResponse().ref("#/components/responses/" + refusal.component()));
            }
        }
    }

    private static Set<Refusal> possible(Operation operation, String path) {
        Set<Refusal> possible = EnumSet.of(Refusal.MALFORMED, Refusal.UNAVAILABLE);
        add(possible, !Roles.isOpen(operation), Refusal.UNAUTHENTICATED, Refusal.FORBIDDEN);
        add(possible, path.contains("{"), Refusal.NOT_FOUND);
        add(possible, has(operation, "If-Match"), Refusal.STALE);
        add(possible, has(operation, "Idempotency-Key"), Refusal.CONFLICT);
        boolean body = operation.getRequestBody() != null;
        add(possible, body, Refusal.TOO_LARGE, Refusal.UNSUPPORTED, Refusal.INVALID);
        add(possible, has(operation, "limit"), Refusal.INVALID);
        return possible;
    }

    private static void add(Set<Refusal> possible, boolean condition, Refusal... refusals) {
        if (condition) {
            possible.addAll(List.of(refusals));
        }
    }

    private static boolean has(Operation operation, String name) {
        List<Parameter> parameters = operation.getParameters();
        return parameters != null && parameters.stream().anyMatch(parameter -> parameter.getName().equals(name));
    }

    private static APIResponse answer(Refusal refusal) {
        APIResponse answer = OASFactory.createAPIResponse()
                .description(refusal.sentence())
                .content(content(example(refusal.example())));
        return refusal.passes() ? answer.addHeader("Retry-After", Headers.retryAfter()) : answer;
    }

    private static Content content(Object example) {
        return OASFactory.createContent().addMediaType(Problem.MEDIA_TYPE,
                OASFactory.createMediaType().schema(OASFactory.createSchema().ref(SCHEMA)).example(example));
    }

    private static Map<String, Object> example(Problem problem) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("type", problem.type());
        fields.put("title", problem.title());
        fields.put("status", problem.status());
        fields.put("detail", problem.detail());
        fields.put("instance", problem.instance());
        fields.put("trace_id", problem.traceId());
        if (problem.status() == 422) {
            fields.put("errors", List.of(Map.of("field", "name", "message", "must not be blank")));
        }
        return fields;
    }

    private static Schema problem() {
        return OASFactory.createSchema().addType(SchemaType.OBJECT)
                .description("An RFC 9457 problem.")
                .required(List.of("type", "title", "status", "instance", "trace_id"))
                .addProperty("type", text("`urn:vixenbliss:problem:` and a stable code"))
                .addProperty("title", text("The status in words"))
                .addProperty("status", OASFactory.createSchema().addType(SchemaType.INTEGER).description("The HTTP status"))
                .addProperty("detail", text("One sentence for the caller"))
                .addProperty("instance", text("The path that was asked"))
                .addProperty("trace_id", text("What to quote to support; the request's X-Request-Id"))
                .addProperty("errors", OASFactory.createSchema().addType(SchemaType.ARRAY)
                        .description("The fields at fault; left out when there are none")
                        .items(OASFactory.createSchema().ref("#/components/schemas/FieldError")));
    }

    private static Schema fieldError() {
        return OASFactory.createSchema().addType(SchemaType.OBJECT)
                .required(List.of("field", "message"))
                .addProperty("field", text("The field as it was sent; dots lead into objects"))
                .addProperty("message", text("What is wrong with it"));
    }

    private static Schema text(String description) {
        return OASFactory.createSchema().addType(SchemaType.STRING).description(description);
    }
}
