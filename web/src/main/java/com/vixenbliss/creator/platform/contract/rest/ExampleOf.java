package com.vixenbliss.creator.platform.contract.rest;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/** An example of a schema: words by the property's name where there are any, else the plainest value that is valid. */
record ExampleOf(Map<String, Schema> schemas) {

    private static final Words WORDS = Words.read("examples.properties");
    private static final String COMPONENT = "#/components/schemas/";
    private static final String ID = "0199f3a0-5c1e-7a41-8d7b-2f8f1c7e9a10";

    /** @param name of the property, with its component in front of a dot where it is in one; empty at the top */
    Object value(String name, Schema schema) {
        if (schema == null) {
            return null;
        }
        if (schema.getRef() != null) {
            String component = schema.getRef().substring(COMPONENT.length());
            Schema referred = schemas.get(component);
            return referred == null ? null : named(component, name, referred);
        }
        return named("", name, schema);
    }

    private Object named(String component, String name, Schema schema) {
        if (schema.getExamples() != null && !schema.getExamples().isEmpty()) {
            return schema.getExamples().getFirst();
        }
        if (schema.getEnumeration() != null && !schema.getEnumeration().isEmpty()) {
            return schema.getEnumeration().getFirst();
        }
        if (schema.getAllOf() != null) {
            return merged(name, schema.getAllOf());
        }
        return switch (type(schema)) {
            case OBJECT -> object(component, schema);
            case ARRAY -> array(name, schema);
            case BOOLEAN -> word(name).map(Boolean::valueOf).orElse(true);
            case INTEGER -> word(name).filter(word -> word.matches("\\d+")).map(Long::valueOf).orElseGet(() -> least(schema));
            case NUMBER -> word(name).filter(word -> word.matches("[\\d.]+")).map(BigDecimal::new).orElse(new BigDecimal("0.8"));
            case STRING -> text(name, schema);
            default -> null;
        };
    }

    private static SchemaType type(Schema schema) {
        List<SchemaType> types = schema.getType();
        return types == null || types.isEmpty() ? SchemaType.OBJECT : types.getFirst();
    }

    private Map<String, Object> object(String component, Schema schema) {
        Map<String, Object> fields = new LinkedHashMap<>();
        if (schema.getProperties() != null) {
            schema.getProperties().forEach((name, property) -> {
                Object value = value(component + "." + name, property);
                if (value != null) {
                    fields.put(name, value);
                }
            });
        }
        return fields;
    }

    private Map<String, Object> merged(String name, List<Schema> parts) {
        Map<String, Object> fields = new LinkedHashMap<>();
        for (Schema part : parts) {
            if (value(name, part) instanceof Map<?, ?> some) {
                some.forEach((key, value) -> fields.put(key.toString(), value));
            }
        }
        return fields;
    }

    private List<Object> array(String name, Schema schema) {
        Object item = value(name, schema.getItems());
        return item == null ? List.of() : List.of(item);
    }

    private Object text(String name, Schema schema) {
        return word(name).orElseGet(() -> switch (schema.getFormat()) {
            case "uuid" -> ID;
            case "date-time" -> "2026-11-25T14:00:00Z";
            case "date" -> "1998-04-02";
            case null, default -> "text";
        });
    }

    private static Long least(Schema schema) {
        return schema.getMinimum() == null ? 1L : Math.max(1, schema.getMinimum().longValue());
    }

    private static Optional<String> word(String name) {
        return WORDS.find(name).or(() -> WORDS.find(name.substring(name.indexOf('.') + 1)));
    }
}
