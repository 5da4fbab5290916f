package com.vixenbliss.creator.content.piece;

import com.vixenbliss.creator.account.audit.ContentTrail;
import com.vixenbliss.creator.content.caption.PublishedWords;
import com.vixenbliss.creator.content.piece.model.ContentPiece;
import com.vixenbliss.creator.content.piece.model.PieceText;
import com.vixenbliss.creator.platform.fault.Fault;
import com.vixenbliss.creator.platform.value.ExpectedVersion;
import com.vixenbliss.creator.platform.value.Page;
import com.vixenbliss.creator.platform.value.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Pieces of content, for the studio that looks through them: one use case, one transaction. */
@ApplicationScoped
@Transactional
public class PieceService {

    private static final String SUBJECT = "content_piece";

    private final Pieces pieces;
    private final PieceViews views;
    private final Remaking remaking;
    private final PublishedWords words;
    private final ContentTrail trail;
    private final Clock clock;

    @Inject
    PieceService(Pieces pieces, PieceViews views, Remaking remaking, PublishedWords words, ContentTrail trail, Clock clock) {
        this.pieces = pieces;
        this.views = views;
        this.remaking = remaking;
        this.words = words;
        this.trail = trail;
        this.clock = clock;
    }

    /** For the CDI client proxy only. */
    protected PieceService() {
        this(null, null, null, null, null, null);
    }

    /** By batches, the newest first, each by its positions. */
    public Page<PieceView> list(UUID studioId, PieceFilter filter, PageRequest page) {
        return Page.of(views.of(pieces.list(studioId, filter, page)), page.limit(), last -> last.id().toString());
    }

    /**
     * Those of a batch that were changed since, the earliest first. The caller has checked whose it is.
     *
     * @param since by the database's clock; a change may be seen a little later than its time says
     */
    public List<PieceView> changed(UUID batchId, Instant since, int limit) {
        return views.of(pieces.changed(batchId, since, limit));
    }

    /** The files of pieces, for whoever hands them on. In no order. */
    public List<PieceFile> files(Collection<UUID> pieceIds) {
        return pieces.crops(pieceIds).stream().map(crop -> new PieceFile(crop.pieceId(), crop.kind(), crop.imageId())).toList();
    }

    /** @throws PieceNotFound also when it is another studio's */
    public PieceView get(UUID studioId, UUID id) {
        return views.of(pieces.find(studioId, id).orElseThrow(PieceNotFound::new));
    }

    /**
     * @param change what becomes of the words that stand there now
     * @throws Fault {@code STALE}; {@code CONFLICT} for what is not made yet, or published; {@code INVALID} for words that the
     *     platform does not take, or that must not be published
     */
    public PieceView revise(UUID studioId, UUID id, ExpectedVersion expected, UnaryOperator<PieceText> change) {
        ContentPiece piece = forChange(studioId, id, expected);
        piece.requireOpen();
        PieceText before = piece.text();
        piece.revise(publishable(piece, before, change.apply(before)), clock.instant());
        pieces.flush();
        trail.changed(SUBJECT, id, before, piece.text());
        return views.of(piece);
    }

    private PieceText publishable(ContentPiece piece, PieceText before, PieceText text) {
        Set<String> standing = Stream.of(before.hookText(), before.caption()).filter(Objects::nonNull).collect(Collectors.toSet());
        List<String> hashtags = words.require(piece.plan().platform(), text.hookText(), text.caption(), text.hashtags(), standing);
        return new PieceText(text.hookText(), text.caption(), hashtags, text.accessTier());
    }

    /**
     * Approves it, rejects it or has it made again.
     *
     * @param note what is to be otherwise; null for nothing in particular
     * @throws Fault {@code STALE}; {@code CONFLICT} for what is being made, or published; {@code INVALID} for a note that must
     *     not be drawn
     */
    public PieceView act(UUID studioId, UUID id, ExpectedVersion expected, PieceAction action, String note) {
        ContentPiece piece = forChange(studioId, id, expected);
        act(piece, action, note);
        pieces.flush();
        return views.of(piece);
    }

    /** The same for many, each for itself. @throws PieceNotFound when none of them is the studio's */
    public ActionsDone act(UUID studioId, PieceActions actions) {
        List<UUID> done = new ArrayList<>();
        List<ActionsDone.Undone> undone = new ArrayList<>();
        Set<UUID> missing = new LinkedHashSet<>(actions.ids());
        for (ContentPiece piece : pieces.findForChange(studioId, new HashSet<>(actions.ids()))) {
            missing.remove(piece.id());
            try {
                act(piece, actions.action(), actions.note());
                done.add(piece.id());
            } catch (Fault refused) {
                undone.add(new ActionsDone.Undone(piece.id(), refused.code(), sentence(refused)));
            }
        }
        PieceNotFound none = new PieceNotFound();
        if (done.isEmpty() && undone.isEmpty()) {
            throw none;
        }
        missing.forEach(id -> undone.add(new ActionsDone.Undone(id, none.code(), none.getMessage())));
        return new ActionsDone(done, undone);
    }

    private static String sentence(Fault refused) {
        return refused.errors().isEmpty()
                ? refused.getMessage()
                : refused.errors().getFirst().field() + " " + refused.errors().getFirst().message();
    }

    private void act(ContentPiece piece, PieceAction action, String note) {
        switch (action) {
            case APPROVE -> piece.approve(clock.instant());
            case REJECT -> piece.reject(clock.instant());
            case REGENERATE -> remaking.makeAgain(piece, note);
        }
        trail.did(SUBJECT, piece.id(), verb(action));
    }

    private static String verb(PieceAction action) {
        return switch (action) {
            case APPROVE -> "approved";
            case REJECT -> "rejected";
            case REGENERATE -> "regenerated";
        };
    }

    private ContentPiece forChange(UUID studioId, UUID id, ExpectedVersion expected) {
        ContentPiece piece = pieces.findForChange(studioId, List.of(id)).stream().findFirst().orElseThrow(PieceNotFound::new);
        expected.check(piece.version());
        return piece;
    }
}
