package com.vixenbliss.creator.platform.contract.rest;

import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.jboss.jandex.IndexView;

/** Completes what was scanned: names, parameters, refusals, patches, streams and examples. Runs in the build. */
final class Contract implements OASFilter {

    /** Patterns of JSON Schema are ECMA-262's, which knows no flags inside of them. */
    private static final String JAVA_FLAGS = "^\\(\\?[a-zA-Z]+\\)";

    private static final String UUID_COMPONENT = "#/components/schemas/UUID";

    private final Roles roles;

    Contract(IndexView index) {
        this.roles = new Roles(index);
    }

    @Override
    public Schema filterSchema(Schema schema) {
        if (UUID_COMPONENT.equals(schema.getRef())) {
            schema.setRef(null);
            schema.type(List.of(SchemaType.STRING)).format("uuid");
        }
        if (isJsonOfAnyKind(schema)) {
            schema.setType(null);
            schema.setDescription("Any JSON.");
        }
        if (schema.getEnumeration() != null) {
            schema.setEnumeration(schema.getEnumeration().stream().distinct().toList());
        }
        if (schema.getPattern() != null) {
            schema.setPattern(schema.getPattern().replaceFirst(JAVA_FLAGS, ""));
        }
        return schema;
    }

    /** The scanner takes Jackson's node for the array that it also is. */
    private static boolean isJsonOfAnyKind(Schema schema) {
        return schema.getType() != null && schema.getType().contains(SchemaType.ARRAY) && schema.getItems() == null;
    }

    @Override
    public void filterOpenAPI(OpenAPI api) {
        Map<String, Schema> schemas = api.getComponents().getSchemas();
        api.getComponents().removeSchema("UUID");
        Pages.complete(schemas);
        Refusals refusals = new Refusals();
        api.getPaths().getPathItems().forEach((path, item) -> complete(api, path, item, refusals));
        refusals.declare(api);
    }

    private void complete(OpenAPI api, String path, PathItem item, Refusals refusals) {
        Patches.complete(item, api);
        for (Map.Entry<HttpMethod, Operation> each : item.getOperations().entrySet()) {
            Operation operation = each.getValue();
            roles.complete(operation);
            operation.setOperationId(OperationNames.of(operation.getOperationId()));
            Bodies.complete(operation);
            Parameters.complete(operation);
            refusals.complete(operation, path);
            Headers.complete(operation, item);
            Examples.complete(operation, api.getComponents().getSchemas());
        }
    }
}
