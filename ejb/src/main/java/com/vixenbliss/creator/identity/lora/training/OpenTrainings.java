package com.vixenbliss.creator.identity.lora.training;

import com.vixenbliss.creator.identity.lora.row.LoraRow;
import com.vixenbliss.creator.identity.lora.row.LoraRows;
import com.vixenbliss.creator.platform.cost.budget.Spenders;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Trainings hold money back for longer than most things take: as long as they are under way it is rightly held. */
@ApplicationScoped
class OpenTrainings implements Spenders {

    private final LoraRows rows;

    @Inject
    OpenTrainings(LoraRows rows) {
        this.rows = rows;
    }

    /** For the CDI client proxy only. */
    protected OpenTrainings() {
        this(null);
    }

    @Override
    public Set<UUID> underWay(Collection<UUID> spendIds) {
        return rows.open().stream().map(LoraRow::spendId).filter(spendIds::contains).collect(Collectors.toSet());
    }
}
