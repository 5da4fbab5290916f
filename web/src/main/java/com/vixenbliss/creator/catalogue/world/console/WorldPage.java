package com.vixenbliss.creator.catalogue.world.console;

import com.vixenbliss.creator.account.token.rest.CurrentCaller;
import com.vixenbliss.creator.catalogue.world.WorldService;
import com.vixenbliss.creator.catalogue.world.WorldView;
import com.vixenbliss.creator.catalogue.world.model.WorldDraft;
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

/** One world, new or known, as a form. */
@Named
@ViewScoped
public class WorldPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String HERE = "/console/catalogue/world?faces-redirect=true&id=%s&done=%s";
    private static final String LIST = "/console/catalogue/worlds?faces-redirect=true&done=removed";

    @Inject
    WorldService worlds;

    @Inject
    MergePatch merge;

    @Inject
    Refusals refusals;

    @Inject
    CurrentCaller current;

    private String id;
    private Form form = Form.of(WorldDraft.class, null);   // never null: Faces builds pages before it reads addresses
    private String name;
    private int version;

    /** Called once the address has been read. */
    public void open() {
        WorldView world = id == null ? null : worlds.get(studio(), PageIds.parse(id));
        form = Form.of(WorldDraft.class, world);
        name = world == null ? null : world.name();
        version = world == null ? 0 : world.version();
    }

    public String save() {
        return refusals.guard(() -> {
            if (id == null) {
                WorldDraft draft = merge.whole(form.toJson(), WorldDraft.class);
                return HERE.formatted(worlds.create(studio(), draft).id(), "created");
            }
            worlds.revise(studio(), PageIds.parse(id), ExpectedVersion.of(version),
                    draft -> merge.apply(draft, form.toJson(), WorldDraft.class));
            return HERE.formatted(id, "saved");
        });
    }

    public String remove() {
        return refusals.guard(() -> {
            worlds.delete(studio(), PageIds.parse(id), ExpectedVersion.of(version));
            return LIST;
        });
    }

    private UUID studio() {
        return current.caller().studio();
    }

    public Form getForm() {
        return form;
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
