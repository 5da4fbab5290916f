package com.vixenbliss.creator.content.piece.console;

import com.vixenbliss.creator.account.token.rest.CurrentCaller;
import com.vixenbliss.creator.console.Form;
import com.vixenbliss.creator.console.PageIds;
import com.vixenbliss.creator.console.Refusals;
import com.vixenbliss.creator.content.piece.PieceAction;
import com.vixenbliss.creator.content.piece.PieceService;
import com.vixenbliss.creator.content.piece.PieceView;
import com.vixenbliss.creator.content.piece.model.PieceText;
import com.vixenbliss.creator.platform.rest.MergePatch;
import com.vixenbliss.creator.platform.value.ExpectedVersion;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;

/** One piece: its picture, its words, and what is decided about it. */
@Named
@ViewScoped
public class PiecePage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String HERE = "/console/content/piece?faces-redirect=true&id=%s&done=%s";

    @Inject
    PieceService pieces;

    @Inject
    MergePatch merge;

    @Inject
    Refusals refusals;

    @Inject
    CurrentCaller current;

    private String id;
    private String note;
    private int version;
    private Form form = Form.of(PieceText.class, null);
    private transient PieceView piece;

    /** Called once the address has been read. */
    public void open() {
        PieceView shown = getPiece();
        version = shown.version();
        form = Form.of(PieceText.class, shown.hookText() == null ? null
                : new PieceText(shown.hookText(), shown.caption(), shown.hashtags(), shown.accessTier()));
    }

    public String save() {
        return refusals.guard(() -> here(pieces.revise(studio(), PageIds.parse(id), ExpectedVersion.of(version),
                before -> merge.apply(before, form.toJson(), PieceText.class)), "saved"));
    }

    public String approve() {
        return decide(PieceAction.APPROVE, null, "approved");
    }

    public String reject() {
        return decide(PieceAction.REJECT, null, "rejected");
    }

    /** Another picture, and other words with it. */
    public String regenerate() {
        return decide(PieceAction.REGENERATE, note == null || note.isBlank() ? null : note, "again");
    }

    private String decide(PieceAction action, String wanted, String done) {
        return refusals.guard(() -> here(pieces.act(studio(), PageIds.parse(id), ExpectedVersion.of(version), action, wanted), done));
    }

    private static String here(PieceView changed, String done) {
        return HERE.formatted(changed.id(), done);
    }

    /** @throws com.vixenbliss.creator.content.piece.PieceNotFound also when it is another studio's */
    public PieceView getPiece() {
        if (piece == null) {
            piece = pieces.get(studio(), PageIds.parse(id));
        }
        return piece;
    }

    private UUID studio() {
        return current.caller().studio();
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

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
