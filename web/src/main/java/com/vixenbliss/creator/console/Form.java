package com.vixenbliss.creator.console;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.vixenbliss.creator.platform.fault.Fault;
import com.vixenbliss.creator.platform.json.Json;
import java.io.Serializable;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/**
 * A record as the texts of a form, by the names that its fields have on the wire ({@code visual_identity.age}). What is
 * typed goes to the same binder and the same rules as a request to the API, and a refusal finds its field by name. A list
 * of texts is one text with an entry a line; a list of records has numbered names and two empty places at its end.
 */
public class Form implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final SnakeCaseStrategy WIRE = new SnakeCaseStrategy();
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final Pattern WHOLE = Pattern.compile("-?\\d{1,9}");
    private static final int SPARE = 2;

    private final Class<? extends Record> type;
    private final Map<String, String> values = new HashMap<>();
    private final Map<String, Integer> places = new HashMap<>();

    private Form(Class<? extends Record> type) {
        this.type = type;
    }

    /**
     * @param type what the form becomes
     * @param written holds what has been written so far under the same names; null for a blank form
     */
    public static Form of(Class<? extends Record> type, Record written) {
        Form form = new Form(type);
        form.read("", type, written == null ? JSON.objectNode() : Json.strict().valueToTree(written));
        return form;
    }

    public Map<String, String> getValues() {
        return values;
    }

    /** The component id of a field; not static, because pages ask a form for it. */
    public String idOf(String name) {
        return componentId(name);
    }

    static String componentId(String name) {
        return "f-" + name.replaceAll("[.\\[]", "-").replace("]", "");
    }

    /** The last index of a list of records, empty places included. */
    public int lastOf(String list) {
        return places.get(list) - 1;
    }

    /** @throws Fault {@code INVALID} for a number that is none */
    public ObjectNode toJson() {
        return write("", type);
    }

    private void read(String path, Class<?> record, JsonNode json) {
        for (RecordComponent component : record.getRecordComponents()) {
            String name = nameOf(path, component);
            JsonNode value = json.path(WIRE.translate(component.getName()));
            if (component.getType().isRecord()) {
                read(name, component.getType(), value);
            } else if (rowsOf(component) instanceof Class<?> row) {
                readRows(name, row, value);
            } else {
                values.put(name, text(value));
            }
        }
    }

    private void readRows(String name, Class<?> row, JsonNode list) {
        places.put(name, list.size() + SPARE);
        for (int i = 0; i < list.size() + SPARE; i++) {
            read(name + "[" + i + "]", row, list.path(i));
        }
    }

    private static String text(JsonNode value) {
        if (value.isArray()) {
            return StreamSupport.stream(value.spliterator(), false).map(JsonNode::asText).collect(Collectors.joining("\n"));
        }
        return value.isMissingNode() || value.isNull() ? null : value.asText();
    }

    private ObjectNode write(String path, Class<?> record) {
        ObjectNode json = JSON.objectNode();
        for (RecordComponent component : record.getRecordComponents()) {
            json.set(WIRE.translate(component.getName()), write(nameOf(path, component), component));
        }
        return json;
    }

    private JsonNode write(String name, RecordComponent component) {
        if (component.getType().isRecord()) {
            return write(name, component.getType());
        }
        if (rowsOf(component) instanceof Class<?> row) {
            return writeRows(name, row);
        }
        String text = values.get(name);
        if (component.getType() == List.class) {
            ArrayNode lines = JSON.arrayNode();
            (text == null ? "" : text).lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(lines::add);
            return lines;
        }
        if (text == null || text.isBlank()) {
            return JSON.nullNode();
        }
        if (component.getType() == Boolean.class) {
            return JSON.booleanNode(Boolean.parseBoolean(text));
        }
        return Number.class.isAssignableFrom(component.getType()) ? number(name, text.strip()) : JSON.textNode(text);
    }

    private ArrayNode writeRows(String name, Class<?> row) {
        ArrayNode rows = JSON.arrayNode();
        for (int i = 0; i <= lastOf(name); i++) {
            ObjectNode json = write(name + "[" + i + "]", row);
            if (!json.properties().stream().allMatch(field -> field.getValue().isNull())) {
                rows.add(json);
            }
        }
        return rows;
    }

    private static JsonNode number(String name, String text) {
        try {
            return WHOLE.matcher(text).matches() ? JSON.numberNode(Integer.parseInt(text)) : JSON.numberNode(new BigDecimal(text));
        } catch (NumberFormatException notANumber) {
            throw Fault.invalid(name, "must be a number");
        }
    }

    private static Class<?> rowsOf(RecordComponent component) {
        if (component.getGenericType() instanceof ParameterizedType list) {
            Type entry = list.getActualTypeArguments()[0];
            return entry instanceof Class<?> row && row.isRecord() ? row : null;
        }
        return null;
    }

    private static String nameOf(String path, RecordComponent component) {
        return path + (path.isEmpty() ? "" : ".") + WIRE.translate(component.getName());
    }
}
