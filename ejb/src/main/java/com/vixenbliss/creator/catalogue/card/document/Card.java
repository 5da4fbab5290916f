package com.vixenbliss.creator.catalogue.card.document;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.vixenbliss.creator.catalogue.card.file.CardRefused;
import com.vixenbliss.creator.catalogue.card.model.CardSpec;
import com.vixenbliss.creator.platform.json.Json;
import java.util.ArrayList;
import java.util.List;

/**
 * A card as a document. {@link #data} is where its fields are: the document itself in V1, {@code data} in what came after.
 * Foreign tools write nulls, numbers and single texts where others belong; what is read here is what can be made of it.
 */
public final class Card {

    private static final String V2 = "chara_card_v2";
    private static final String V3 = "chara_card_v3";

    private final CardSpec spec;
    private final ObjectNode root;
    private final List<String> notes;

    private Card(CardSpec spec, ObjectNode root, List<String> notes) {
        this.spec = spec;
        this.root = root;
        this.notes = List.copyOf(notes);
    }

    /** @throws CardRefused for what is no JSON, no card, or cannot be stored */
    public static Card parse(String json) {
        try {
            if (Json.foreign().readTree(json) instanceof ObjectNode root) {
                CardStrings.requireStorable(root);
                return of(root);
            }
            throw CardRefused.unreadable("A card is a JSON object.");
        } catch (JacksonException broken) {
            throw CardRefused.unreadable("The card is not well-formed JSON: a syntax error, a key that comes twice, nesting "
                    + "that is too deep, or too many or too long values.");
        }
    }

    private static Card of(ObjectNode root) {
        List<String> notes = new ArrayList<>();
        String named = root.path("spec").asText("");
        boolean nested = root.path("data").isObject();
        if (nested) {
            return new Card(specNamed(named, root, notes), root, notes);
        }
        if (!named.isEmpty()) {
            throw CardRefused.unreadable("The card says that it follows a specification, but has no data.");
        }
        if (!root.path("name").isTextual()) {
            throw CardRefused.unreadable("This JSON is no Character Card: it has neither data nor a name.");
        }
        return new Card(CardSpec.V1, root, notes);
    }

    private static CardSpec specNamed(String named, ObjectNode root, List<String> notes) {
        if (named.equals(V2)) {
            return CardSpec.V2;
        }
        if (named.isEmpty()) {
            notes.add("The card does not say which specification it follows; it was read as V2.");
            return CardSpec.V2;
        }
        if (!named.equals(V3) || isNewer(root.path("spec_version").asText(""))) {
            notes.add("The card follows a newer or unknown specification; what V3 does not know was kept and is not used.");
        }
        return CardSpec.V3;
    }

    /** Versions are compared as numbers, as V3 says. */
    private static boolean isNewer(String version) {
        return version.matches("\\d{1,4}(\\.\\d{1,6})?") && Double.parseDouble(version) > 3.0;
    }

    public CardSpec spec() {
        return spec;
    }

    /** As the card says it; empty when it does not. */
    public String specVersion() {
        return root.path("spec_version").asText("");
    }

    public ObjectNode root() {
        return root;
    }

    /** Where the fields are. */
    public ObjectNode data() {
        return spec == CardSpec.V1 ? root : (ObjectNode) root.get("data");
    }

    /** What the reader should know of the document. */
    public List<String> notes() {
        return notes;
    }

    /** A text; empty when there is none. */
    public String text(String field) {
        return asText(data().path(field));
    }

    /** A list of texts; a single text is a list of one, and what is no text is left out. */
    public List<String> texts(String field) {
        JsonNode value = data().path(field);
        if (value.isTextual()) {
            return value.asText().isEmpty() ? List.of() : List.of(value.asText());
        }
        List<String> texts = new ArrayList<>();
        value.forEach(item -> texts.add(asText(item)));
        return texts;
    }

    /** The first greeting and all others, in order. */
    public List<String> greetings() {
        List<String> greetings = new ArrayList<>(List.of(text("first_mes")));
        greetings.addAll(texts("alternate_greetings"));
        return greetings;
    }

    private static String asText(JsonNode value) {
        return value.isTextual() || value.isNumber() ? value.asText() : "";
    }
}
