package com.vixenbliss.creator.platform.ai.provider;

import com.fasterxml.jackson.databind.JsonNode;
import dev.langchain4j.model.chat.request.ResponseFormat;
import dev.langchain4j.model.chat.request.ResponseFormatType;
import dev.langchain4j.model.chat.request.json.JsonAnyOfSchema;
import dev.langchain4j.model.chat.request.json.JsonArraySchema;
import dev.langchain4j.model.chat.request.json.JsonBooleanSchema;
import dev.langchain4j.model.chat.request.json.JsonEnumSchema;
import dev.langchain4j.model.chat.request.json.JsonIntegerSchema;
import dev.langchain4j.model.chat.request.json.JsonNumberSchema;
import dev.langchain4j.model.chat.request.json.JsonObjectSchema;
import dev.langchain4j.model.chat.request.json.JsonRawSchema;
import dev.langchain4j.model.chat.request.json.JsonSchema;
import dev.langchain4j.model.chat.request.json.JsonSchemaElement;
import dev.langchain4j.model.chat.request.json.JsonStringSchema;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;

/**
 * A JSON Schema as LangChain4j's model of one. Of the language it carries what vendors agree on: objects, lists, texts,
 * numbers, booleans, enumerations, alternatives and descriptions; bounds and formats are for the reader of the answer to
 * check.
 */
public final class SchemaElements {

    private static final String NAME = "answer";

    private SchemaElements() {}

    /** The vendor gets LangChain4j's translation. */
    public static ResponseFormat format(JsonNode schema) {
        return format(of(schema));
    }

    /** The vendor gets this very schema. */
    public static ResponseFormat verbatim(JsonNode schema) {
        return format(JsonRawSchema.from(schema.toString()));
    }

    private static ResponseFormat format(JsonSchemaElement root) {
        return ResponseFormat.builder()
                .type(ResponseFormatType.JSON)
                .jsonSchema(JsonSchema.builder().name(NAME).rootElement(root).build())
                .build();
    }

    static JsonSchemaElement of(JsonNode schema) {
        String about = schema.path("description").asText(null);
        if (schema.has("enum")) {
            return JsonEnumSchema.builder().description(about).enumValues(texts(schema.get("enum"))).build();
        }
        if (schema.has("anyOf")) {
            return JsonAnyOfSchema.builder().description(about).anyOf(elements(schema.get("anyOf"))).build();
        }
        return switch (typeOf(schema)) {
            case "object" -> object(schema, about);
            case "array" -> JsonArraySchema.builder().description(about).items(of(schema.path("items"))).build();
            case "integer" -> JsonIntegerSchema.builder().description(about).build();
            case "number" -> JsonNumberSchema.builder().description(about).build();
            case "boolean" -> JsonBooleanSchema.builder().description(about).build();
            default -> JsonStringSchema.builder().description(about).build();
        };
    }

    private static JsonSchemaElement object(JsonNode schema, String about) {
        JsonObjectSchema.Builder object = JsonObjectSchema.builder().description(about);
        schema.path("properties").properties().forEach(field -> object.addProperty(field.getKey(), of(field.getValue())));
        return object.required(texts(schema.path("required"))).build();
    }

    /** Of {@code ["string", "null"]} the first that is not null: these vendors mark what may be missing by {@code required}. */
    private static String typeOf(JsonNode schema) {
        JsonNode type = schema.path("type");
        if (!type.isArray()) {
            return type.asText("string");
        }
        return texts(type).stream().filter(name -> !name.equals("null")).findFirst().orElse("string");
    }

    private static List<JsonSchemaElement> elements(JsonNode array) {
        List<JsonSchemaElement> elements = new ArrayList<>();
        array.forEach(each -> elements.add(of(each)));
        return elements;
    }

    private static List<String> texts(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .filter(JsonNode::isTextual)
                .map(JsonNode::asText)
                .toList();
    }
}
