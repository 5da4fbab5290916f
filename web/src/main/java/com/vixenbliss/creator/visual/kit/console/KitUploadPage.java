package com.vixenbliss.creator.visual.kit.console;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.vixenbliss.creator.account.token.rest.CurrentCaller;
import com.vixenbliss.creator.console.Form;
import com.vixenbliss.creator.console.PageIds;
import com.vixenbliss.creator.console.Refusals;
import com.vixenbliss.creator.platform.fault.Fault;
import com.vixenbliss.creator.platform.fault.Kind;
import com.vixenbliss.creator.platform.rest.MergePatch;
import com.vixenbliss.creator.visual.kit.KitService;
import com.vixenbliss.creator.visual.kit.KitUploads;
import com.vixenbliss.creator.visual.kit.KitView;
import com.vixenbliss.creator.visual.kit.likeness.KitUpload;
import com.vixenbliss.creator.visual.kit.model.LicenceStatement;
import com.vixenbliss.creator.visual.kit.model.LikenessSource;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;

/** A picture that is brought as an anchor, with the answer whom it shows. */
@Named
@ViewScoped
public class KitUploadPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String KIT = "/console/visual/kit?faces-redirect=true&id=%s&done=taken";
    private static final int MOST_BYTES = 24_000_000;

    @Inject
    KitService kits;

    @Inject
    KitUploads uploads;

    @Inject
    MergePatch merge;

    @Inject
    Refusals refusals;

    @Inject
    CurrentCaller current;

    private final Form form = Form.of(LicenceForm.class, null);
    private String id;
    private String source;
    private transient Part file;
    private transient KitView kit;

    /** A licence as somebody types it: it ends with the end of a day. */
    public record LicenceForm(String personName, String scope, String expiresAt, String document) {}

    /** Called once the address has been read. */
    public void open() {
        getKit();
    }

    public String take() {
        return refusals.guard(() -> {
            LikenessSource whom = source == null ? null : LikenessSource.valueOf(source);
            uploads.bring(current.caller(), PageIds.parse(id), null, new KitUpload(bytes(), whom, licence()));
            return KIT.formatted(id);
        });
    }

    private LicenceStatement licence() {
        ObjectNode typed = form.toJson();
        if (typed.properties().stream().allMatch(field -> field.getValue().isNull())) {
            return null;
        }
        if (typed.hasNonNull("expires_at")) {
            typed.put("expires_at", endOf(typed.path("expires_at").asText()));
        }
        return merge.whole(typed, LicenceStatement.class);
    }

    private static String endOf(String day) {
        try {
            return LocalDate.parse(day).plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant().toString();
        } catch (DateTimeParseException noDay) {
            throw Fault.invalid("expires_at", "must be a day such as 2027-06-30");
        }
    }

    private byte[] bytes() {
        if (file == null || file.getSize() == 0) {
            throw Fault.invalid("file", "is needed: the picture");
        }
        try (InputStream stream = file.getInputStream()) {
            return stream.readNBytes(MOST_BYTES);
        } catch (IOException broken) {
            throw new Fault(Kind.MALFORMED, "malformed", "The file did not arrive whole.");
        }
    }

    public KitView getKit() {
        if (kit == null) {
            kit = kits.get(current.caller().studio(), PageIds.parse(id));
        }
        return kit;
    }

    public Form getForm() {
        return form;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    /** The name of a {@link LikenessSource}; null until somebody has chosen. */
    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
