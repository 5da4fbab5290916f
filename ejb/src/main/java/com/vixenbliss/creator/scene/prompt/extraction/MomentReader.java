package com.vixenbliss.creator.scene.prompt.extraction;

import com.fasterxml.jackson.databind.JsonNode;
import com.vixenbliss.creator.platform.ai.answer.ModelJson;
import com.vixenbliss.creator.platform.ai.answer.Reading;
import com.vixenbliss.creator.platform.ai.spi.ModelReply;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads a model's answer strictly: the fields of the schema and no others, of their types; each cut to its length. */
final class MomentReader {

    private static final String LANDMARK = "action";
    private static final Set<String> FIELDS = Set.of(LANDMARK, "props", "expression", "setting_detail", "caption");
    private static final int ACTION = 140;
    private static final int PROP = 40;
    private static final int PROPS = 6;
    private static final int EXPRESSION = 60;
    private static final int DETAIL = 120;
    private static final int CAPTION = 200;
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cn}\\p{Z}]+");

    private final List<String> complaints = new ArrayList<>();

    /** What the answer says; nothing in it is judged. */
    record Seen(String action, List<String> props, String expression, String settingDetail, String caption) {}

    static Reading<Seen> read(ModelReply reply) {
        MomentReader reader = new MomentReader();
        Optional<Seen> seen = ModelJson.find(reply.text(), LANDMARK).flatMap(json -> {
            if (json.cut() || reply.finish() == ModelReply.FinishReason.LENGTH) {
                reader.complaints.add("the answer was cut off: be brief and finish the JSON object");
            }
            return reader.seen(json.root());
        });
        if (seen.isEmpty() && reader.complaints.isEmpty()) {
            reader.complaints.add("the answer holds no JSON object with the field action");
        }
        return new Reading<>(seen, reader.complaints);
    }

    private Optional<Seen> seen(JsonNode root) {
        root.fieldNames().forEachRemaining(field -> {
            if (!FIELDS.contains(field)) {
                complaints.add("there is a field that the schema has not");
            }
        });
        Seen seen = new Seen(
                text(root, LANDMARK, ACTION), props(root.path("props")), text(root, "expression", EXPRESSION),
                root.hasNonNull("setting_detail") ? text(root, "setting_detail", DETAIL) : "", text(root, "caption", CAPTION));
        return complaints.isEmpty() ? Optional.of(seen) : Optional.empty();
    }

    private List<String> props(JsonNode list) {
        if (!list.isArray()) {
            complaints.add("props is not an array");
        }
        List<String> props = new ArrayList<>();
        for (JsonNode prop : list) {
            if (!prop.isTextual()) {
                complaints.add("a prop is no string");
            } else if (props.size() < PROPS && !prop.textValue().isBlank()) {
                props.add(clean(prop.textValue(), PROP));
            }
        }
        return props;
    }

    private String text(JsonNode root, String field, int most) {
        JsonNode value = root.path(field);
        if (!value.isTextual()) {
            complaints.add(field + " is no string");
            return "";
        }
        return clean(value.textValue(), most);
    }

    /** One line; cut between words. */
    static String clean(String text, int most) {
        String line = UNSEEN.matcher(text).replaceAll(" ").strip();
        if (line.length() <= most) {
            return line;
        }
        int space = line.lastIndexOf(' ', most);
        return line.substring(0, space > 0 ? space : most);
    }
}
