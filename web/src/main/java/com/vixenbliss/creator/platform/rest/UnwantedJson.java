package com.vixenbliss.creator.platform.rest;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonMappingException.Reference;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.vixenbliss.creator.platform.fault.Fault;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** What Jackson has against a document, in the caller's words: the field's path, never a Java name. */
final class UnwantedJson {

    private UnwantedJson() {}

    static Fault refusal(JacksonException complaint) {
        for (Throwable cause = complaint; cause != null; cause = cause.getCause()) {
            if (cause instanceof Fault ours) {
                return ours;
            }
        }
        return complaint instanceof JsonMappingException mapping
                ? Fault.invalid(path(mapping.getPath()), sentence(mapping))
                : Fault.invalid("", "cannot be read as what is expected here");
    }

    private static String sentence(JsonMappingException mapping) {
        if (mapping instanceof UnrecognizedPropertyException) {
            return "is not a field that is known here";
        }
        if (mapping instanceof InvalidFormatException format && format.getTargetType().isEnum()) {
            return "must be one of " + words(format.getTargetType());
        }
        return "has the wrong type or is out of range";
    }

    private static String words(Class<?> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(word -> JsonBinding.edge().convertValue(word, String.class))
                .collect(Collectors.joining(", "));
    }

    private static String path(List<Reference> references) {
        StringBuilder path = new StringBuilder();
        for (Reference step : references) {
            if (step.getFieldName() == null) {
                path.append('[').append(step.getIndex()).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(step.getFieldName());
            }
        }
        return path.toString();
    }
}
