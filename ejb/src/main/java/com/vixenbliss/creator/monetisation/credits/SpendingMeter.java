package com.vixenbliss.creator.monetisation.credits;

import com.vixenbliss.creator.platform.metric.Meters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;

/** Counts what was spent, when it is certain. */
@ApplicationScoped
public class SpendingMeter {

    void count(@Observes(during = TransactionPhase.AFTER_SUCCESS) CreditsSpent spent) {
        Meters.add(spent.amount().amount(), "credits.spent", "purpose", spent.purpose());
    }
}
