package com.vixenbliss.creator.catalogue.card.mapping;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.vixenbliss.creator.catalogue.card.document.Card;
import com.vixenbliss.creator.catalogue.card.document.SpecForm;
import com.vixenbliss.creator.catalogue.card.mapping.StudioExtras.Template;
import com.vixenbliss.creator.catalogue.character.model.CharacterDraft;
import com.vixenbliss.creator.catalogue.lorebook.BookService.WholeBook;
import com.vixenbliss.creator.catalogue.template.TemplateView;
import com.vixenbliss.creator.catalogue.template.model.TemplateDraft;
import com.vixenbliss.creator.catalogue.template.model.TemplateStatus;
import com.vixenbliss.creator.catalogue.world.model.WorldDraft;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Puts a character's own words over the card that it came with. What the studio has not changed stays as it came, letter by
 * letter; whether it has changed is asked by mapping the card again.
 */
public final class CardMerge {

    private static final List<String> MIRRORED =
            List.of("name", "description", "personality", "scenario", "first_mes", "mes_example");

    private final Card original;
    private final ObjectNode root;
    private final ObjectNode data;

    private CardMerge(Card original) {
        this.original = original;
        root = SpecForm.whole(original);
        data = SpecForm.data(root);
    }

    /**
     * @param greetings ids of the templates that the card's greetings became, in their order; parts may be null
     * @param templates the character's, all of them, in their order
     * @param book its lorebook of today
     * @param world null when it lives in none
     * @param withExtras whether our own extension goes along
     * @return the card as V3 has it, see {@link SpecForm#whole}
     */
    public static ObjectNode of(Card original, CharacterDraft draft, List<UUID> greetings, List<TemplateView> templates,
            WholeBook book, WorldDraft world, boolean withExtras) {
        CardMerge merge = new CardMerge(original);
        merge.texts(draft);
        List<UUID> told = merge.greetings(greetings, templates);
        merge.mirrors();
        BookMerge.merge(original, book, merge.data);
        if (withExtras) {
            List<Template> all = templates.stream().map(template -> extra(template, told)).toList();
            StudioExtras.write(SpecForm.extensions(merge.data), draft, world, all);
        }
        return merge.root;
    }

    private void texts(CharacterDraft draft) {
        Card whole = Card.parse(root.toString());
        for (CardField field : CardField.values()) {
            if (!field.isUnchanged(draft, whole.text(field.inCard()))) {
                data.put(field.inCard(), field.fromCharacter(draft));
            }
        }
    }

    /** Which template each greeting of the written card is. */
    private List<UUID> greetings(List<UUID> ids, List<TemplateView> templates) {
        Map<UUID, TemplateView> offered = templates.stream().filter(template -> template.status() != TemplateStatus.ARCHIVED)
                .collect(Collectors.toMap(TemplateView::id, Function.identity()));
        List<String> before = original.greetings();
        List<String> lines = new ArrayList<>();
        List<UUID> told = new ArrayList<>();
        for (int at = 0; at < before.size(); at++) {
            UUID id = at < ids.size() ? ids.get(at) : null;
            if (id == null || offered.containsKey(id)) {
                lines.add(id == null ? before.get(at) : line(before.get(at), offered.get(id)));
                told.add(id);
            }
        }
        if (!lines.equals(before)) {
            write(lines);
        }
        return told;
    }

    private static String line(String before, TemplateView now) {
        boolean same = CardTexts.same(now.openingLine(), CardTexts.prose(before, TemplateDraft.OPENING_LINE));
        return same ? before : now.openingLine();
    }

    private void write(List<String> lines) {
        data.put("first_mes", lines.isEmpty() ? "" : lines.getFirst());
        var others = data.putArray("alternate_greetings");
        lines.stream().skip(1).forEach(others::add);
    }

    /** Some tools repeat the six old fields around the data; where they were the same, they stay the same. */
    private void mirrors() {
        for (String field : MIRRORED) {
            if (root.has(field) && root.get(field).equals(original.data().get(field)) && data.has(field)) {
                root.set(field, data.get(field));
            }
        }
    }

    private static Template extra(TemplateView t, List<UUID> told) {
        int greeting = told.indexOf(t.id());
        return new Template(
                new TemplateDraft(t.title(), t.slug(), t.situation(), t.openingLine(), t.episodeType(), t.arcHints(),
                        t.sceneConfig(), t.sortOrder(), t.status()),
                greeting < 0 ? null : greeting);
    }
}
