package com.vixenbliss.creator.catalogue.card.console;

import com.vixenbliss.creator.account.token.rest.CurrentCaller;
import com.vixenbliss.creator.catalogue.card.CardImportService;
import com.vixenbliss.creator.catalogue.card.ImportedCharacter;
import com.vixenbliss.creator.catalogue.card.file.CardLimits;
import com.vixenbliss.creator.catalogue.card.mapping.CardWishes;
import com.vixenbliss.creator.console.Form;
import com.vixenbliss.creator.console.Refusals;
import com.vixenbliss.creator.platform.fault.Fault;
import com.vixenbliss.creator.platform.fault.Kind;
import com.vixenbliss.creator.platform.rest.MergePatch;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;

/** A card's file and what it leaves open, as a form; afterwards the report. */
@Named
@ViewScoped
public class CardImportPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    CardImportService imports;

    @Inject
    MergePatch merge;

    @Inject
    Refusals refusals;

    @Inject
    CurrentCaller current;

    private final Form form = Form.of(CardWishes.class, null);
    private transient Part file;
    private transient ImportedCharacter imported;

    /** Stays on the page: the report is shown once. */
    public String take() {
        return refusals.guard(() -> {
            CardWishes wishes = merge.whole(form.toJson(), CardWishes.class);
            imported = imports.importCard(current.caller(), null, this::bytes, wishes);
            return null;
        });
    }

    private byte[] bytes() {
        if (file == null || file.getSize() == 0) {
            throw Fault.invalid("file", "is needed: the card");
        }
        try (InputStream stream = file.getInputStream()) {
            return stream.readNBytes(CardLimits.FILE + 1);
        } catch (IOException broken) {
            throw new Fault(Kind.MALFORMED, "malformed", "The file did not arrive whole.");
        }
    }

    public Form getForm() {
        return form;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }

    /** Null before an import. */
    public ImportedCharacter getImported() {
        return imported;
    }
}
