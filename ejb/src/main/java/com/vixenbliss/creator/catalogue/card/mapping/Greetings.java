package com.vixenbliss.creator.catalogue.card.mapping;

import com.vixenbliss.creator.catalogue.card.document.Card;
import com.vixenbliss.creator.catalogue.card.document.FieldFate;
import com.vixenbliss.creator.catalogue.card.document.FieldReport;
import com.vixenbliss.creator.catalogue.card.mapping.StudioExtras.Template;
import com.vixenbliss.creator.catalogue.character.model.CharacterDraft;
import com.vixenbliss.creator.catalogue.template.model.TemplateDraft;
import com.vixenbliss.creator.catalogue.template.model.TemplateStatus;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** A card's greetings are episode templates: each is a way to begin. Those of our own extension are taken as they were. */
final class Greetings {

    private static final int MOST = 50;
    private static final String SOMEWHERE = "{{char}} and {{user}} meet.";

    private final List<String> greetings;
    private final List<Template> known;
    private final String situation;

    Greetings(Card card, StudioExtras extras, CharacterDraft draft) {
        greetings = card.greetings();
        known = extras.templates(greetings);
        situation = draft.dialogue().scenario().isBlank() ? SOMEWHERE : draft.dialogue().scenario();
    }

    List<Template> templates(List<FieldReport> reports) {
        List<Template> templates = new ArrayList<>(known);
        Set<Integer> taken = known.stream().map(Template::greeting).filter(Objects::nonNull).collect(Collectors.toSet());
        for (int at = 0; at < greetings.size(); at++) {
            String line = CardTexts.prose(greetings.get(at), TemplateDraft.OPENING_LINE);
            if (!line.isEmpty()) {
                boolean room = taken.contains(at) || templates.size() < MOST;
                if (room && !taken.contains(at)) {
                    templates.add(new Template(draft(at, line), at));
                }
                reports.add(report(at, room));
            }
        }
        if (!known.isEmpty()) {
            reports.add(new FieldReport("extensions.vixenbliss.templates", FieldFate.RESTORED, "episode templates", null));
        }
        return templates;
    }

    private TemplateDraft draft(int at, String line) {
        String title = at == 0 ? "Greeting" : "Greeting " + (at + 1);
        return new TemplateDraft(title, null, situation, line, null, null, null, at, TemplateStatus.ACTIVE);
    }

    private FieldReport report(int at, boolean room) {
        String field = at == 0 ? "first_mes" : "alternate_greetings[" + (at - 1) + "]";
        if (!room) {
            return FieldReport.kept(field, "More than " + MOST + " ways to begin are not offered.");
        }
        boolean cut = greetings.get(at).length() > TemplateDraft.OPENING_LINE;
        return new FieldReport(field, cut ? FieldFate.SHORTENED : FieldFate.MAPPED, "an episode template's opening line", null);
    }
}
