package com.vixenbliss.creator.platform.schedule;

import java.util.UUID;

/**
 * A job should run for a thing, now. Fired in the transaction that writes so into the thing's rows, and heard after its
 * commit; whoever is not heard is found a little later by those rows.
 *
 * @param job as its JSL is named
 */
public record JobWanted(String job, UUID subject) {}
