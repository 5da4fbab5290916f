package com.vixenbliss.creator.catalogue.lorebook.console;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.vixenbliss.creator.catalogue.lorebook.BookService;
import com.vixenbliss.creator.catalogue.lorebook.LoreEntryView;
import com.vixenbliss.creator.catalogue.lorebook.LorebookService;
import com.vixenbliss.creator.catalogue.lorebook.LorebookView;
import com.vixenbliss.creator.catalogue.lorebook.model.LoreDraft;
import com.vixenbliss.creator.catalogue.lorebook.model.LoreOwner;
import com.vixenbliss.creator.catalogue.lorebook.model.LorebookDraft;
import com.vixenbliss.creator.console.Form;
import com.vixenbliss.creator.console.LazyTable;
import com.vixenbliss.creator.console.Refusals;
import com.vixenbliss.creator.platform.rest.MergePatch;
import com.vixenbliss.creator.platform.value.ExpectedVersion;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;

/** One lorebook: its entries in their order, and its settings. */
@Named
@ViewScoped
public class LorebookPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String HERE = "/console/catalogue/lorebook?faces-redirect=true&%s&done=saved";

    @Inject
    BookOwner whose;

    @Inject
    LorebookService entries;

    @Inject
    BookService books;

    @Inject
    MergePatch merge;

    @Inject
    Refusals refusals;

    private Form form = Form.of(BookForm.class, null);
    private int version;
    private LazyTable<LoreEntryView> table;

    /** Called once the address has been read. */
    public void open() {
        UUID studio = whose.studio();
        LoreOwner owner = whose.owner();
        LorebookView book = books.get(studio, owner);
        form = Form.of(BookForm.class, book);
        version = book.version();
        table = new LazyTable<>((limit, cursor) -> entries.list(studio, owner, limit, cursor));
    }

    public String save() {
        return refusals.guard(() -> {
            books.revise(whose.studio(), whose.owner(), ExpectedVersion.of(version),
                    draft -> merge.apply(draft, form.toJson(), LorebookDraft.class));
            return HERE.formatted(whose.query());
        });
    }

    /** Silences an entry, or lets it speak again. */
    public String turn(UUID id, boolean on) {
        return refusals.guard(() -> {
            entries.revise(whose.studio(), id, ExpectedVersion.ANY, draft -> merge.apply(
                    draft, JsonNodeFactory.instance.objectNode().put("enabled", on), LoreDraft.class));
            return HERE.formatted(whose.query());
        });
    }

    public LazyTable<LoreEntryView> getTable() {
        return table;
    }

    public Form getForm() {
        return form;
    }

    /** The settings that a form shows; what other programs keep in a book stays as it is. */
    public record BookForm(
            String name, String description, Integer scanDepth, Integer tokenBudget, Boolean recursiveScanning) {}
}
