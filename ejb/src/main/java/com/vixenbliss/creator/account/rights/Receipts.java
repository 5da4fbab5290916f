package com.vixenbliss.creator.account.rights;

import com.vixenbliss.creator.account.rights.Holding.Fate;
import com.vixenbliss.creator.account.token.Statements;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** Writes the receipt of an erasure: what went, what stays and why, signed with the key that signs our tokens. */
@ApplicationScoped
public class Receipts {

    /** The {@code typ} of a receipt. It is no access token and is never taken for one. */
    static final String TYPE = "erasure-receipt+jwt";

    private final Inventory inventory;
    private final Statements statements;

    @Inject
    public Receipts(Inventory inventory, Statements statements) {
        this.inventory = inventory;
        this.statements = statements;
    }

    /** For the CDI client proxy only. */
    protected Receipts() {
        this(null, null);
    }

    String sign(ErasureLedger.InHand erasure, Map<String, Long> counts, List<Kept> kept, Instant now) {
        return statements.sign(TYPE, new Receipt(
                statements.issuer(), erasure.userId(), erasure.id(), now.getEpochSecond(), erasure.requestedAt(), now,
                erased(counts), nameless(counts), kept));
    }

    private Map<String, Long> erased(Map<String, Long> counts) {
        Map<String, Long> rows = new TreeMap<>();
        inventory.tables().stream().filter(holding -> holding.fate() == Fate.ERASED)
                .forEach(holding -> rows.put(holding.table(), counts.getOrDefault(holding.table(), 0L)));
        inventory.belongings().forEach(files -> rows.put(files.word(), counts.getOrDefault(files.word(), 0L)));
        return rows;
    }

    private List<Kept> nameless(Map<String, Long> counts) {
        return inventory.tables().stream().filter(holding -> holding.fate() == Fate.PSEUDONYMISED)
                .map(holding -> new Kept(holding.table(), counts.getOrDefault(holding.table(), 0L), holding.reason()))
                .toList();
    }

    /** Rows that outlive the person, and why. */
    record Kept(String table, long rows, String reason) {}

    /**
     * @param sub the id that the person had; it leads to nobody now
     * @param erased rows by table, and files by their word
     * @param pseudonymised rows that stay and no longer say whose they were
     */
    record Receipt(
            String iss, UUID sub, UUID jti, long iat, Instant requestedAt, Instant completedAt, Map<String, Long> erased,
            List<Kept> pseudonymised, List<Kept> kept) {}
}
