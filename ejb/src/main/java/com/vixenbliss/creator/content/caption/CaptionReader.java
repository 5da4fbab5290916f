package com.vixenbliss.creator.content.caption;

import com.fasterxml.jackson.databind.JsonNode;
import com.vixenbliss.creator.platform.ai.answer.ModelJson;
import com.vixenbliss.creator.platform.ai.answer.Reading;
import com.vixenbliss.creator.platform.ai.spi.ModelReply;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Reads a model's answer strictly: the fields of the schema and no others. A hashtag at the end of a text moves to the
 * others; one inside stays as a word.
 */
final class CaptionReader {

    private static final String LANDMARK = "caption";
    private static final Set<String> FIELDS = Set.of("hook", LANDMARK, "hashtags");
    private static final Pattern HASHTAG = Pattern.compile("#([\\p{L}\\p{M}\\p{N}_]+)");
    private static final Pattern LAST_HASHTAGS = Pattern.compile("(\\s*#[\\p{L}\\p{M}\\p{N}_]+)+\\s*$");
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Co}\\p{Cn}\\u200B\\u200E\\u200F\\u202A-\\u202E\\u2060-\\u2069\\uFEFF&&[^\\n]]+");
    private static final Pattern SPACES = Pattern.compile("[ \\t\\u00A0]+");

    private final List<String> complaints = new ArrayList<>();

    /** What the answer says; nothing in it is judged. */
    record Seen(String hook, String caption, List<String> hashtags) {}

    static Reading<Seen> read(ModelReply reply) {
        CaptionReader reader = new CaptionReader();
        Optional<Seen> seen = ModelJson.find(reply.text(), LANDMARK).flatMap(json -> {
            if (json.cut() || reply.finish() == ModelReply.FinishReason.LENGTH) {
                reader.complaints.add("the answer was cut off: be brief and finish the JSON object");
            }
            return reader.seen(json.root());
        });
        if (seen.isEmpty() && reader.complaints.isEmpty()) {
            reader.complaints.add("the answer holds no JSON object with the field caption");
        }
        return new Reading<>(seen, reader.complaints);
    }

    private Optional<Seen> seen(JsonNode root) {
        root.fieldNames().forEachRemaining(field -> {
            if (!FIELDS.contains(field)) {
                complaints.add("there is a field that the schema has not");
            }
        });
        List<String> hashtags = new ArrayList<>(tags(root.path("hashtags")));
        String hook = text(root, "hook", hashtags).replace('\n', ' ');
        String caption = text(root, LANDMARK, hashtags);
        return complaints.isEmpty() ? Optional.of(new Seen(hook, caption, hashtags)) : Optional.empty();
    }

    private List<String> tags(JsonNode list) {
        if (!list.isArray()) {
            complaints.add("hashtags is not an array");
        }
        List<String> tags = new ArrayList<>();
        for (JsonNode tag : list) {
            if (tag.isTextual()) {
                tags.add(tag.textValue());
            } else {
                complaints.add("a hashtag is no string");
            }
        }
        return tags;
    }

    private String text(JsonNode root, String field, List<String> hashtags) {
        JsonNode value = root.path(field);
        if (!value.isTextual()) {
            complaints.add(field + " is no string");
            return "";
        }
        String whole = Normalizer.normalize(value.textValue(), Normalizer.Form.NFC);
        HASHTAG.matcher(whole).results().map(found -> found.group(1)).forEach(hashtags::add);
        String text = clean(HASHTAG.matcher(LAST_HASHTAGS.matcher(whole).replaceFirst("")).replaceAll("$1"));
        if (text.isEmpty()) {
            complaints.add(field + " is empty");
        }
        return text;
    }

    private static String clean(String text) {
        return SPACES.matcher(UNSEEN.matcher(text).replaceAll("")).replaceAll(" ").strip();
    }
}
