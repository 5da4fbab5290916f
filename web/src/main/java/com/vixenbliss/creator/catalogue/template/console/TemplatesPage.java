package com.vixenbliss.creator.catalogue.template.console;

import com.vixenbliss.creator.account.token.rest.CurrentCaller;
import com.vixenbliss.creator.catalogue.character.CharacterService;
import com.vixenbliss.creator.catalogue.template.TemplateService;
import com.vixenbliss.creator.catalogue.template.TemplateView;
import com.vixenbliss.creator.catalogue.template.model.TemplateDraft;
import com.vixenbliss.creator.console.PageIds;
import com.vixenbliss.creator.console.Refusals;
import com.vixenbliss.creator.platform.value.ExpectedVersion;
import com.vixenbliss.creator.platform.value.PageRequest;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;

/** The episode templates of one character, in the order in which they are offered: the first hundred. */
@Named
@ViewScoped
public class TemplatesPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String HERE = "/console/catalogue/templates?faces-redirect=true&character=%s&done=moved";
    private static final int STEP = 10;

    @Inject
    CharacterService characters;

    @Inject
    TemplateService templates;

    @Inject
    Refusals refusals;

    @Inject
    CurrentCaller current;

    private String character;
    private String characterName;
    private transient List<TemplateView> all;

    /** Called once the address has been read. */
    public void open() {
        characterName = characters.get(studio(), PageIds.parse(character)).name();
    }

    public String moveUp(UUID id) {
        return move(id, -1);
    }

    public String moveDown(UUID id) {
        return move(id, 1);
    }

    private String move(UUID id, int by) {
        List<TemplateView> order = new ArrayList<>(getAll());
        int from = order.stream().map(TemplateView::id).toList().indexOf(id);
        int to = from + by;
        return refusals.guard(() -> {
            if (from >= 0 && to >= 0 && to < order.size()) {
                Collections.swap(order, from, to);
                renumber(order);
            }
            return HERE.formatted(character);
        });
    }

    /** Leaves room between the numbers, so that a form can put one in between by hand. */
    private void renumber(List<TemplateView> order) {
        for (int i = 0; i < order.size(); i++) {
            int place = (i + 1) * STEP;
            TemplateView template = order.get(i);
            if (template.sortOrder() != place) {
                templates.revise(studio(), template.id(), ExpectedVersion.of(template.version()), draft -> at(place, draft));
            }
        }
    }

    private static TemplateDraft at(int place, TemplateDraft draft) {
        return new TemplateDraft(draft.title(), draft.slug(), draft.situation(), draft.openingLine(), draft.episodeType(),
                draft.arcHints(), draft.sceneConfig(), place, draft.status());
    }

    public List<TemplateView> getAll() {
        if (all == null) {
            all = templates.list(studio(), PageIds.parse(character), null, PageRequest.MAX_LIMIT, null).data();
        }
        return all;
    }

    private UUID studio() {
        return current.caller().studio();
    }

    public String getCharacterName() {
        return characterName;
    }

    public String getCharacter() {
        return character;
    }

    public void setCharacter(String character) {
        this.character = character;
    }
}
