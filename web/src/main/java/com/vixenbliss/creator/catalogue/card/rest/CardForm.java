package com.vixenbliss.creator.catalogue.card.rest;

import com.vixenbliss.creator.catalogue.card.mapping.CardWishes;
import com.vixenbliss.creator.catalogue.character.model.GenderTag;
import com.vixenbliss.creator.platform.fault.Fault;
import jakarta.ws.rs.core.EntityPart;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;

/** An import as a form: one file, and the decisions that a card leaves open. */
final class CardForm {

    private static final int LONGEST = 100;

    private final List<EntityPart> parts;

    CardForm(List<EntityPart> parts) {
        this.parts = List.copyOf(parts);
        for (EntityPart part : parts) {
            if (!List.of("file", "age", "gender_tag", "world_id").contains(part.getName())) {
                throw Fault.invalid(part.getName(), "is not a field that is known here");
            }
        }
    }

    /** @throws Fault {@code INVALID} unless there is exactly one */
    byte[] file() {
        List<EntityPart> files = parts.stream().filter(part -> part.getName().equals("file")).toList();
        if (files.size() != 1) {
            throw Fault.invalid("file", "is needed, once: the card");
        }
        return Uploads.read(files.getFirst().getContent());
    }

    CardWishes wishes() {
        return new CardWishes(
                value("age", Integer::valueOf),
                value("gender_tag", word -> GenderTag.valueOf(word.toUpperCase(Locale.ROOT))),
                value("world_id", UUID::fromString));
    }

    private <T> T value(String name, Function<String, T> reader) {
        String text = parts.stream().filter(part -> part.getName().equals(name)).findFirst().map(CardForm::text).orElse("");
        try {
            return text.isEmpty() ? null : reader.apply(text);
        } catch (IllegalArgumentException unreadable) {
            throw Fault.invalid(name, "cannot be read");
        }
    }

    private static String text(EntityPart part) {
        byte[] bytes = Uploads.read(part.getContent());
        return bytes.length > LONGEST ? "?" : new String(bytes, StandardCharsets.UTF_8).strip();
    }
}
