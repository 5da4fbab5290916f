package com.vixenbliss.creator.catalogue.lorebook.console;

import com.vixenbliss.creator.catalogue.lorebook.LoreEntryView;
import com.vixenbliss.creator.catalogue.lorebook.LorebookService;
import com.vixenbliss.creator.catalogue.lorebook.model.LoreDraft;
import com.vixenbliss.creator.catalogue.lorebook.model.LoreOwner;
import com.vixenbliss.creator.console.Form;
import com.vixenbliss.creator.console.PageIds;
import com.vixenbliss.creator.console.Refusals;
import com.vixenbliss.creator.platform.rest.MergePatch;
import com.vixenbliss.creator.platform.value.ExpectedVersion;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** One entry of a lorebook, new or known, as a form. */
@Named
@ViewScoped
public class LoreEntryPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String HERE = "/console/catalogue/lore-entry?faces-redirect=true&id=%s&done=%s";
    private static final String LIST = "/console/catalogue/lorebook?faces-redirect=true&%s&done=removed";

    @Inject
    BookOwner whose;

    @Inject
    LorebookService entries;

    @Inject
    MergePatch merge;

    @Inject
    Refusals refusals;

    private String id;
    private Form form = Form.of(LoreForm.class, null);   // never null: Faces builds pages before it reads addresses
    private String title;
    private int version;

    /** Called once the address has been read. */
    public void open() {
        LoreEntryView entry = id == null ? null : entries.get(whose.studio(), PageIds.parse(id));
        if (entry != null) {
            whose.become(new LoreOwner(entry.characterId(), entry.worldId()));
        }
        form = Form.of(LoreForm.class, LoreForm.of(entry));
        title = entry == null ? null : LoreForm.title(entry);
        version = entry == null ? 0 : entry.version();
    }

    public String save() {
        return refusals.guard(() -> {
            if (id == null) {
                LoreDraft draft = merge.whole(LoreForm.toJson(form, whose.owner()), LoreDraft.class);
                return HERE.formatted(entries.create(whose.studio(), draft).id(), "created");
            }
            entries.revise(whose.studio(), PageIds.parse(id), ExpectedVersion.of(version),
                    draft -> merge.apply(draft, LoreForm.toJson(form, draft), LoreDraft.class));
            return HERE.formatted(id, "saved");
        });
    }

    public String remove() {
        return refusals.guard(() -> {
            entries.delete(whose.studio(), PageIds.parse(id), ExpectedVersion.of(version));
            return LIST.formatted(whose.query());
        });
    }

    public Form getForm() {
        return form;
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
}
