package com.vixenbliss.creator.identity.making;

import com.vixenbliss.creator.identity.avatar.Stage;
import java.math.BigDecimal;

/**
 * What is done in one stage. All of it joins the caller's transaction, which holds the making; its end is told by
 * {@link com.vixenbliss.creator.identity.avatar.StageEnded}, now or later.
 */
public interface MakingStep {

    Stage stage();

    /**
     * Starts it. Called once for each attempt, with the row written.
     *
     * @throws com.vixenbliss.creator.platform.fault.Fault when it cannot be done: the stage fails with its sentence, or is
     *     tried again later where something is only away or busy
     */
    void begin(Making making);

    /** Stops what is under way and lets go what was reserved. Nothing may be under way. */
    void cancel(Making making);

    /** Sees whether it has ended without being heard of. Nothing may have. */
    default void look(Making making) {}

    /** @return what it is expected to cost, in US dollars */
    BigDecimal estimateUsd(IdentityOrder order);
}
