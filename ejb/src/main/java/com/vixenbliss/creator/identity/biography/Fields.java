package com.vixenbliss.creator.identity.biography;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads the fields of one object of an answer strictly, and says what is wrong with them. Texts are cut to their lengths. */
final class Fields {

    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cn}\\p{Z}]+");

    private final JsonNode object;
    private final String path;
    private final List<String> complaints;
    private final Set<String> read = new HashSet<>();

    /** @param complaints is added to */
    Fields(JsonNode object, List<String> complaints) {
        this(object, "", complaints);
    }

    private Fields(JsonNode object, String path, List<String> complaints) {
        this.object = object;
        this.path = path;
        this.complaints = complaints;
    }

    /** An object within. */
    Fields in(String field) {
        JsonNode value = value(field);
        if (!value.isObject()) {
            complain(field, "is no object");
        }
        return new Fields(value, path + field + ".", complaints);
    }

    /** One line, cut between words. */
    String line(String field, int most) {
        return cut(UNSEEN.matcher(text(field)).replaceAll(" ").strip(), most);
    }

    /** The same where nothing will not do. */
    String required(String field, int most) {
        String line = line(field, most);
        if (line.isEmpty() && value(field).isTextual()) {
            complain(field, "is empty");
        }
        return line;
    }

    /** @param most items; more are left out. @param longest characters of one */
    List<String> lines(String field, int most, int longest) {
        List<String> lines = new ArrayList<>();
        JsonNode list = value(field);
        if (!list.isArray()) {
            complain(field, "is no array");
        }
        for (JsonNode item : list) {
            if (!item.isTextual()) {
                complain(field, "holds something that is no string");
                return lines;
            }
            String line = cut(UNSEEN.matcher(item.textValue()).replaceAll(" ").strip(), longest);
            if (!line.isEmpty() && lines.size() < most && !lines.contains(line)) {
                lines.add(line);
            }
        }
        return lines;
    }

    int whole(String field) {
        JsonNode value = value(field);
        if (!value.isIntegralNumber() || !value.canConvertToInt()) {
            complain(field, "is no whole number");
            return 0;
        }
        return value.intValue();
    }

    /** @return the constant of that name in lower case; the first one, with a complaint, for another word */
    <E extends Enum<E>> E word(String field, Class<E> type) {
        String word = text(field);
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equalsIgnoreCase(word)) {
                return constant;
            }
        }
        complain(field, "is not one of the allowed words");
        return type.getEnumConstants()[0];
    }

    /** Complains of what the schema does not have. Call it last. */
    void end() {
        object.fieldNames().forEachRemaining(field -> {
            if (!read.contains(field)) {
                complaints.add("there is a field that the schema has not in " + (path.isEmpty() ? "the object" : path));
            }
        });
    }

    void complain(String field, String what) {
        complaints.add(path + field + " " + what);
    }

    private String text(String field) {
        JsonNode value = value(field);
        if (!value.isTextual()) {
            complain(field, "is no string");
            return "";
        }
        return value.textValue();
    }

    private JsonNode value(String field) {
        read.add(field);
        return object.path(field);
    }

    private static String cut(String line, int most) {
        if (line.length() <= most) {
            return line;
        }
        int space = line.lastIndexOf(' ', most);
        return line.substring(0, space > 0 ? space : most);
    }
}
