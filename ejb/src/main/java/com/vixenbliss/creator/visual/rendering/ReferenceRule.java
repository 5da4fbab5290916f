package com.vixenbliss.creator.visual.rendering;

import java.util.UUID;

/**
 * Says which pictures nothing may be drawn after at present. Asked immediately before a picture is shown to a provider,
 * however long ago the drawing was ordered. Any feature may have such a rule; outside of any transaction.
 */
public interface ReferenceRule {

    /** @throws com.vixenbliss.creator.platform.fault.Fault {@code CONFLICT} with the reason, which ends the drawing */
    void check(UUID imageId);
}
