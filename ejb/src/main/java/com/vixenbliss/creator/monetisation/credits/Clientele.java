package com.vixenbliss.creator.monetisation.credits;

import java.util.UUID;

/** Whom a studio has to do with. Told by whoever knows what people do with the studio's characters. */
public interface Clientele {

    /** Whether the person knows one of the studio's characters. */
    boolean knows(UUID studioId, UUID userId);
}
