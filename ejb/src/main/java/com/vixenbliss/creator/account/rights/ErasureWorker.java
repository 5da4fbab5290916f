package com.vixenbliss.creator.account.rights;

import com.vixenbliss.creator.account.rights.ErasureLedger.InHand;
import com.vixenbliss.creator.account.rights.ErasureLedger.TakenOver;
import com.vixenbliss.creator.account.rights.Holding.Fate;
import com.vixenbliss.creator.platform.fault.Fault;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Erases a person table by table, in short transactions, the person's own row last. Late writers cannot undo it: what they
 * write hangs on rows that are gone. Where one was quicker, a foreign key says so, and the erasing begins anew.
 */
@ApplicationScoped
public class ErasureWorker {

    private static final Logger LOG = LoggerFactory.getLogger(ErasureWorker.class);
    private static final String STILL_POINTED_AT = "23503";

    private final ErasureLedger ledger;
    private final Inventory inventory;
    private final Receipts receipts;
    private final Clock clock;

    @Inject
    public ErasureWorker(ErasureLedger ledger, Inventory inventory, Receipts receipts, Clock clock) {
        this.ledger = ledger;
        this.inventory = inventory;
        this.receipts = receipts;
        this.clock = clock;
    }

    /** For the CDI client proxy only. */
    protected ErasureWorker() {
        this(null, null, null, null);
    }

    /** Takes the erasure if it is to be had and sees it through; what fails is tried again by the sweeper. */
    void work(UUID erasureId) {
        try {
            Optional<InHand> claimed = ledger.claim(erasureId);
            if (claimed.isPresent()) {
                work(claimed.get());
            }
        } catch (TakenOver meanwhile) {
            LOG.info("Erasure {} is in other hands", erasureId);
        } catch (SQLException | IOException away) {
            LOG.warn("Erasure {} waits: {}", erasureId, away.getMessage());
        }
    }

    private void work(InHand erasure) throws SQLException, IOException {
        try {
            for (Belongings files : inventory.belongings()) {
                letGo(erasure, files);
            }
            for (Holding holding : inventory.tables()) {
                if (holding.fate() != Fate.KEPT && !erasure.finished().contains(holding.table())) {
                    letGo(erasure, holding);
                }
            }
            finish(erasure);
        } catch (SQLException unfinished) {
            beginAnew(erasure, unfinished.getSQLState());
        } catch (Fault away) {
            beginAnew(erasure, away.code());
        }
    }

    private void beginAnew(InHand erasure, String reason) throws SQLException, IOException {
        ledger.giveBack(erasure, reason);
        LOG.info("Erasure {} begins anew: {}", erasure.id(), reason);
    }

    /** Files first: their rows know where they lie. */
    private void letGo(InHand erasure, Belongings files) throws SQLException, IOException {
        for (long gone = files.letGo(erasure.userId()); gone > 0; gone = files.letGo(erasure.userId())) {
            ledger.count(erasure, files.word(), gone);
        }
    }

    private void letGo(InHand erasure, Holding holding) throws SQLException, IOException {
        try {
            boolean more = true;
            while (more) {
                more = ledger.letGo(erasure, holding);
            }
        } catch (SQLException pointedAt) {
            boolean nameless = holding.table().equals(AccountHoldings.PERSON)
                    && STILL_POINTED_AT.equals(pointedAt.getSQLState()) && !kept(erasure).isEmpty();
            if (!nameless) {
                throw pointedAt;
            }
        }
    }

    private void finish(InHand erasure) throws SQLException, IOException {
        Instant now = clock.instant();
        String receipt = receipts.sign(erasure, ledger.counts(erasure.id()), kept(erasure), now);
        ledger.finish(erasure, receipt, now);
        LOG.info("Erasure {} is done", erasure.id());
    }

    private List<Receipts.Kept> kept(InHand erasure) throws SQLException, IOException {
        List<Receipts.Kept> kept = new ArrayList<>();
        for (Holding holding : inventory.tables()) {
            long rows = holding.fate() == Fate.KEPT ? ledger.rows(holding, erasure.userId()) : 0;
            if (rows > 0) {
                kept.add(new Receipts.Kept(holding.table(), rows, holding.reason()));
            }
        }
        return kept;
    }
}
