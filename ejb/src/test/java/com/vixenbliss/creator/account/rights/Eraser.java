package com.vixenbliss.creator.account.rights;

import com.vixenbliss.creator.account.Heard;
import com.vixenbliss.creator.account.audit.AuditTrail;
import com.vixenbliss.creator.account.audit.model.AuditEntry;
import com.vixenbliss.creator.account.token.Signing;
import com.vixenbliss.creator.account.user.StandingChanged;
import com.vixenbliss.creator.companion.rights.CompanionHoldings;
import com.vixenbliss.creator.monetisation.rights.MonetisationHoldings;
import com.vixenbliss.creator.platform.database.PlainEntities;
import com.vixenbliss.creator.platform.database.TestDatabase;
import com.vixenbliss.creator.platform.security.Caller;
import com.vixenbliss.creator.platform.security.Role;
import com.vixenbliss.creator.scene.rights.SceneHoldings;
import com.vixenbliss.creator.visual.rights.VisualHoldings;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** Erases people of the test database, as the service and its worker do. */
public final class Eraser {

    final Inventory inventory;
    final ErasureLedger ledger = new ErasureLedger();
    final List<AuditEntry> trail = new ArrayList<>();
    final Heard<StandingChanged> standings = new Heard<>();
    final Erasures erasures;
    final ErasureService service;
    final ErasureWorker worker;

    /** @param keys where the signing key is kept */
    public Eraser(Path keys) {
        this(keys, inventory());
    }

    Eraser(Path keys, Inventory inventory) {
        this.inventory = inventory;
        erasures = new Erasures(inventory);
        service = new ErasureService(erasures, new AuditTrail(trail::add, Clock.systemUTC()), standings, new Heard<>());
        ledger.database = TestDatabase.get();
        erasures.entities = PlainEntities.manager();
        worker = new ErasureWorker(ledger, inventory, new Receipts(inventory, Signing.in(keys)), Clock.systemUTC());
    }

    static Inventory inventory() {
        return new Inventory(Stream.of(
                new AccountHoldings(), new MonetisationHoldings(), new VisualHoldings(), new CompanionHoldings(), new SceneHoldings()));
    }

    /** From the request to the receipt. */
    public void erase(UUID userId) {
        worker.work(begin(userId).id());
    }

    ErasureState begin(UUID userId) {
        return service.begin(new Caller(userId, null, Set.of(Role.FAN)));
    }
}
