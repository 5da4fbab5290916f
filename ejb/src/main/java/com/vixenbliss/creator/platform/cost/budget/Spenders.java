package com.vixenbliss.creator.platform.cost.budget;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;

/**
 * Somebody who spends what takes longer than a reservation usually lasts. Each bean of this type is asked for reservations that
 * are old; what nobody says is under way is given back, for its spender died.
 */
public interface Spenders {

    /** Which of these spends are being worked on, or will be. */
    Set<UUID> underWay(Collection<UUID> spendIds);
}
