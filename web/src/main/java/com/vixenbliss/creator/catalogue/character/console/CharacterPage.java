package com.vixenbliss.creator.catalogue.character.console;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.vixenbliss.creator.account.token.rest.CurrentCaller;
import com.vixenbliss.creator.catalogue.character.CharacterService;
import com.vixenbliss.creator.catalogue.character.CharacterView;
import com.vixenbliss.creator.catalogue.character.model.CharacterDraft;
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

/** One character, new or known, as a form. */
@Named
@ViewScoped
public class CharacterPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String HERE = "/console/catalogue/character?faces-redirect=true&id=%s&done=%s";
    private static final String LIST = "/console/catalogue/characters?faces-redirect=true&done=removed";

    @Inject
    CharacterService characters;

    @Inject
    MergePatch merge;

    @Inject
    Refusals refusals;

    @Inject
    CurrentCaller current;

    private String id;
    private Form form = Form.of(CharacterDraft.class, null);   // never null: Faces builds pages before it reads addresses
    private String status;
    private String name;
    private int version;

    /** Called once the address has been read. */
    public void open() {
        CharacterView character = id == null ? null : characters.get(studio(), PageIds.parse(id));
        form = Form.of(CharacterDraft.class, character);
        form.getValues().remove("visual_identity.age_range");   // follows from the age
        status = character == null ? "draft" : form.getValues().get("status");
        name = character == null ? null : character.name();
        version = character == null ? 0 : character.version();
    }

    public String save() {
        return refusals.guard(() -> {
            if (id == null) {
                CharacterDraft draft = merge.whole(form.toJson(), CharacterDraft.class);
                return HERE.formatted(characters.create(studio(), draft).id(), "created");
            }
            return change(form.toJson(), "saved");
        });
    }

    public String publish() {
        return refusals.guard(() -> change(JsonNodeFactory.instance.objectNode().put("status", "active"), "published"));
    }

    public String archive() {
        return refusals.guard(() -> change(JsonNodeFactory.instance.objectNode().put("status", "archived"), "archived"));
    }

    /** Only a draft goes for good. */
    public String remove() {
        return refusals.guard(() -> {
            characters.delete(studio(), PageIds.parse(id), ExpectedVersion.of(version));
            return LIST;
        });
    }

    private String change(JsonNode patch, String done) {
        characters.revise(studio(), PageIds.parse(id), ExpectedVersion.of(version),
                draft -> merge.apply(draft, patch, CharacterDraft.class));
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
    public String getName() {
        return name;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
