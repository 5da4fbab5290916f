package com.vixenbliss.creator.catalogue.card.mapping;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.vixenbliss.creator.catalogue.card.document.Card;
import com.vixenbliss.creator.catalogue.card.document.FieldFate;
import com.vixenbliss.creator.catalogue.card.document.FieldReport;
import com.vixenbliss.creator.catalogue.card.document.SpecForm;
import com.vixenbliss.creator.catalogue.card.file.CardRefused;
import com.vixenbliss.creator.catalogue.character.model.CharacterDraft;
import com.vixenbliss.creator.platform.fault.FieldError;
import com.vixenbliss.creator.platform.json.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes a character's draft of a card: its texts where they belong, the rest from our own extension or from the studio. */
public final class CardMapping {

    private static final Set<String> ELSEWHERE = Set.of("first_mes", "alternate_greetings", "character_book", "assets", "extensions",
            "data", "spec", "spec_version");
    private static final Map<String, String> REASONS = Map.of(
            "creator_notes", "For people; never in a prompt.",
            "creator_notes_multilingual", "For people; never in a prompt.",
            "tags", "For people; never in a prompt.",
            "creator", "For people; never in a prompt.",
            "character_version", "For people; never in a prompt.",
            "group_only_greetings", "There are no group chats here.");

    private final Card card;
    private final CardWishes wishes;
    private final StudioExtras extras;
    private final List<FieldReport> reports = new ArrayList<>();

    private CardMapping(Card card, CardWishes wishes) {
        this.card = card;
        this.wishes = wishes;
        extras = StudioExtras.of(card);
    }

    /** @throws com.vixenbliss.creator.platform.fault.Fault {@code INVALID} when a decision is missing that no card holds */
    public static MappedCard of(Card card, CardWishes wishes) {
        return new CardMapping(card, wishes).map();
    }

    private MappedCard map() {
        ObjectNode character = extras.character();
        for (CardField field : CardField.values()) {
            place(field, character);
        }
        decide(character);
        CharacterDraft draft = StudioExtras.bind(character, CharacterDraft.class, "character");
        Greetings greetings = new Greetings(card, extras, draft);
        var templates = greetings.templates(reports);
        reportTheRest();
        return new MappedCard(draft, wishes.worldId() == null ? extras.world().orElse(null) : null, templates, reports);
    }

    private void place(CardField field, ObjectNode character) {
        String raw = card.text(field.inCard());
        String[] path = field.inCharacter().split("\\.");
        ObjectNode place = path.length == 1 ? character : SpecForm.object(character, path[0]);
        place.put(path[path.length - 1], field.mapped(raw));
        if (!raw.isEmpty()) {
            boolean cut = field.isShortened(raw);
            reports.add(new FieldReport(field.inCard(), cut ? FieldFate.SHORTENED : FieldFate.MAPPED, field.inCharacter(),
                    cut ? "The character uses the beginning; the card keeps all of it." : null));
        }
    }

    private void decide(ObjectNode character) {
        ObjectNode visual = SpecForm.object(character, "visual_identity");
        if (wishes.age() != null) {
            visual.put("age", wishes.age());
            visual.remove("age_range");
        }
        if (wishes.genderTag() != null) {
            visual.set("gender_tag", Json.strict().valueToTree(wishes.genderTag()));
        }
        if (wishes.worldId() != null) {
            character.put("world_id", wishes.worldId().toString());
        }
        requireDecisions(visual);
        if (extras.hasCharacter()) {
            reports.add(new FieldReport("extensions.vixenbliss.character", FieldFate.RESTORED, "the character", null));
        }
    }

    private void requireDecisions(ObjectNode visual) {
        List<FieldError> missing = new ArrayList<>();
        if (!visual.path("age").isInt()) {
            missing.add(new FieldError("age", "is needed: a card does not say how old the character is, in whole years"));
        }
        if (!visual.path("gender_tag").isTextual()) {
            missing.add(new FieldError("gender_tag", "is needed: female, male or non_binary; a card does not say it"));
        }
        if (CardField.NAME.mapped(card.text("name")).isEmpty()) {
            missing.add(new FieldError("name", "is needed: the card gives the character no name"));
        }
        if (!missing.isEmpty()) {
            throw CardRefused.fields("incomplete", "The card leaves open what a character here must have.", missing);
        }
    }

    private void reportTheRest() {
        Set<String> placed = Stream.of(CardField.values()).map(CardField::inCard).collect(Collectors.toSet());
        card.data().fieldNames().forEachRemaining(name -> {
            if (!placed.contains(name) && !ELSEWHERE.contains(name)) {
                reports.add(FieldReport.kept(name, REASONS.get(name)));
            }
        });
        card.data().path("extensions").fieldNames().forEachRemaining(name -> {
            if (!name.equals("vixenbliss")) {
                reports.add(FieldReport.kept("extensions." + name, null));
            }
        });
    }
}
