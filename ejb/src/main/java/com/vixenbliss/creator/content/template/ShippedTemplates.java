package com.vixenbliss.creator.content.template;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.vixenbliss.creator.content.template.model.NicheTemplate;
import com.vixenbliss.creator.platform.json.Json;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The templates that come with the platform, for studios that have not written their own. */
public final class ShippedTemplates {

    /** What is made for a niche that nobody has a template for. */
    public static final String GENERAL = "lifestyle";

    private static final List<String> NICHES =
            List.of(GENERAL, "fitness", "fashion", "travel", "gaming", "food", "music", "art", "wellness", "tech");
    private static final Map<String, NicheTemplate> TEMPLATES = read();

    private ShippedTemplates() {}

    /** By niche, in the order in which they are shown. */
    public static Map<String, NicheTemplate> all() {
        return TEMPLATES;
    }

    public static Optional<NicheTemplate> find(String niche) {
        return Optional.ofNullable(TEMPLATES.get(niche));
    }

    /** Each says what it has of its own; the rest is common to all. */
    private static Map<String, NicheTemplate> read() {
        Map<String, NicheTemplate> templates = new LinkedHashMap<>();
        for (String niche : NICHES) {
            ObjectNode whole = document("common").setAll(document(niche));
            templates.put(niche, Json.strict().convertValue(whole, NicheTemplate.class));
        }
        return Collections.unmodifiableMap(templates);
    }

    private static ObjectNode document(String name) {
        try (InputStream file = ShippedTemplates.class.getResourceAsStream("/content/niches/" + name + ".json")) {
            return (ObjectNode) Json.strict().readTree(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
