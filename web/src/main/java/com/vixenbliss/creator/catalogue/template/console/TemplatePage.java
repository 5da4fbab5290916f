package com.vixenbliss.creator.catalogue.template.console;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.vixenbliss.creator.account.token.rest.CurrentCaller;
import com.vixenbliss.creator.catalogue.template.TemplateService;
import com.vixenbliss.creator.catalogue.template.TemplateView;
import com.vixenbliss.creator.catalogue.template.model.TemplateDraft;
import com.vixenbliss.creator.console.Form;
import com.vixenbliss.creator.console.PageIds;
import com.vixenbliss.creator.console.Refusals;
import com.vixenbliss.creator.platform.rest.MergePatch;
import com.vixenbliss.creator.platform.value.ExpectedVersion;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;

/** One episode template, a known one or a new one of a character, as a form. */
@Named
@ViewScoped
public class TemplatePage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String HERE = "/console/catalogue/template?faces-redirect=true&id=%s&done=%s";
    private static final String LIST = "/console/catalogue/templates?faces-redirect=true&character=%s&done=removed";

    @Inject
    TemplateService templates;

    @Inject
    MergePatch merge;

    @Inject
    Refusals refusals;

    @Inject
    CurrentCaller current;

    private String id;
    private String character;
    private Form form = Form.of(TemplateDraft.class, null);   // never null: Faces builds pages before it reads addresses
    private String status;
    private String title;
    private int version;

    /** Called once the address has been read. */
    public void open() {
        TemplateView template = id == null ? null : templates.get(studio(), PageIds.parse(id));
        form = Form.of(TemplateDraft.class, template);
        character = template == null ? PageIds.parse(character).toString() : template.characterId().toString();
        status = template == null ? "draft" : form.getValues().get("status");
        title = template == null ? null : template.title();
        version = template == null ? 0 : template.version();
    }

    public String save() {
        return refusals.guard(() -> {
            if (id == null) {
                TemplateDraft draft = merge.whole(form.toJson(), TemplateDraft.class);
                return HERE.formatted(templates.create(studio(), PageIds.parse(character), draft).id(), "created");
            }
            return change(form.toJson(), "saved");
        });
    }

    public String publish() {
        return refusals.guard(() -> change(JsonNodeFactory.instance.objectNode().put("status", "active"), "published"));
    }

    /** A draft goes for good, what people may have met is archived. */
    public String remove() {
        return refusals.guard(() -> {
            templates.delete(studio(), PageIds.parse(id), ExpectedVersion.of(version));
            return LIST.formatted(character);
        });
    }

    private String change(JsonNode patch, String done) {
        templates.revise(studio(), PageIds.parse(id), ExpectedVersion.of(version),
                draft -> merge.apply(draft, patch, TemplateDraft.class));
        return HERE.formatted(id, done);
    }

    private UUID studio() {
        return current.caller().studio();
    }

    public Form getForm() {
        return form;
    }

    public String getStatus() {
        return status;
    }

    /** Null for a new one. */
    public String getTitle() {
        return title;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getCharacter() {
        return character;
    }

    public void setCharacter(String character) {
        this.character = character;
    }
}
