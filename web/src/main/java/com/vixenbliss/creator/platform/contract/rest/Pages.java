package com.vixenbliss.creator.platform.contract.rest;

import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/** A page of a list always has both of its fields; the last one's cursor is null. */
final class Pages {

    private static final String CURSOR = "next_cursor";

    private Pages() {}

    static void complete(Map<String, Schema> schemas) {
        schemas.values().stream()
                .filter(schema -> schema.getProperties() != null && schema.getProperties().containsKey(CURSOR))
                .forEach(Pages::complete);
    }

    private static void complete(Schema page) {
        page.setRequired(List.of("data", CURSOR));
        page.getProperties().get(CURSOR)
                .type(List.of(SchemaType.STRING, SchemaType.NULL))
                .description("Send it as `cursor` to read on; null on the last page.");
    }
}
