package com.vixenbliss.creator.content.batch;

import com.vixenbliss.creator.content.piece.making.CaptionBrief;
import com.vixenbliss.creator.content.piece.making.CropRows;
import com.vixenbliss.creator.content.piece.making.Drawn;
import com.vixenbliss.creator.content.piece.making.PieceBell;
import com.vixenbliss.creator.content.piece.making.PieceCaptions;
import com.vixenbliss.creator.content.piece.making.PieceCrops;
import com.vixenbliss.creator.content.piece.making.PieceLooks;
import com.vixenbliss.creator.platform.fault.Fault;
import com.vixenbliss.creator.platform.fault.Kind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What the job {@code content-batch} does for one batch: orders what is to be drawn, has words written for what is drawn, and
 * compares and cuts pictures. All that it needs to know is in rows, so it can be broken off anywhere and gone on with by another.
 * It holds neither a transaction nor a connection while it works on a picture or waits.
 */
@ApplicationScoped
public class BatchWork {

    private static final Logger LOG = LoggerFactory.getLogger(BatchWork.class);
    private static final Duration LOOK = Duration.ofSeconds(1);
    private static final int CANDIDATES = 16;
    private static final int MOST_GROUPS = 8;

    private final BatchRuns runs;
    private final Supply supply;
    private final CropRows pieces;
    private final PieceLooks looks;
    private final PieceCrops crops;
    private final PieceCaptions captions;
    private final PieceBell bell;
    private final Map<UUID, CaptionBrief> briefs = new ConcurrentHashMap<>();
    private final Troubles troubles = new Troubles();
    private final Set<UUID> inHand = ConcurrentHashMap.newKeySet();

    @Inject
    BatchWork(BatchRuns runs, Supply supply, CropRows pieces, PieceLooks looks, PieceCrops crops, PieceCaptions captions, PieceBell bell) {
        this.runs = runs;
        this.supply = supply;
        this.pieces = pieces;
        this.looks = looks;
        this.crops = crops;
        this.captions = captions;
        this.bell = bell;
    }

    /** For the CDI client proxy only. */
    protected BatchWork() {
        this(null, null, null, null, null, null, null);
    }

    /** Batches that have something to be done, the oldest first. */
    public List<UUID> wanted(int limit) {
        return runs.wanted(limit);
    }

    /** A run of the job begins with it. */
    public void begin(UUID batchId, long execution) {
        runs.begin(batchId, execution);
    }

    /** How often something has happened in it, to be asked before work is looked for. */
    public long heard(UUID batchId) {
        return bell.heard(batchId);
    }

    /** Orders pictures and words, as many as may be under way. Returns at once. */
    public void supply(UUID batchId) {
        boolean more = supply.refill(batchId);
        for (int group = 1; more && group < MOST_GROUPS; group++) {
            more = supply.refill(batchId);
        }
        CaptionBrief brief = briefs.computeIfAbsent(batchId, id -> runs.brief(id).orElse(null));
        if (brief != null) {
            captions.begin(brief);
        }
    }

    /** Compares and cuts one picture that nobody else has in hand. @return false when there is none now */
    public boolean finishOne(UUID batchId) {
        Optional<Drawn> next = pieces.next(batchId, CANDIDATES).stream()
                .filter(piece -> !troubles.rests(piece.id()) && inHand.add(piece.id())).findFirst();
        next.ifPresent(piece -> finish(batchId, piece));
        return next.isPresent();
    }

    private void finish(UUID batchId, Drawn piece) {
        try {
            if (piece.isDistinct() || looks.judge(piece)) {
                bell.ring(batchId);
                crops.cut(batchId, piece);
            }
            bell.ring(batchId);
        } catch (Fault trouble) {
            LOG.warn("Piece {} is not finished yet: {}", piece.id(), trouble.getMessage());
            if (trouble.kind() != Kind.UNAVAILABLE || troubles.isTooMuch(piece.id())) {
                looks.spoilt(piece);
            }
        } finally {
            inHand.remove(piece.id());
        }
    }

    /** Whether anything is left to be done or waited for. */
    public boolean isOpen(UUID batchId) {
        return runs.isOpen(batchId);
    }

    /** Waits a moment for something to happen. @param heard as it was before work was looked for */
    public void await(UUID batchId, long heard) throws InterruptedException {
        bell.await(batchId, heard, LOOK);
    }

    /** Says how it ended, unless something is open again. */
    public void settle(UUID batchId) {
        runs.settle(batchId);
        briefs.remove(batchId);
        bell.forget(batchId);
    }
}
