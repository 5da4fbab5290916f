package com.vixenbliss.creator.visual.kit.likeness;

import com.vixenbliss.creator.platform.fault.Fault;
import com.vixenbliss.creator.visual.kit.model.LicenceStatement;
import com.vixenbliss.creator.visual.kit.model.LikenessSource;

/**
 * A picture that a studio brings as an anchor. Not to be changed by anybody.
 *
 * @param source whom it shows; nothing is assumed about it
 * @param licence null when it shows nobody real
 */
public record KitUpload(byte[] file, LikenessSource source, LicenceStatement licence) {

    /** @throws Fault {@code INVALID} when it is not said whom it shows, or on what that rests */
    public KitUpload {
        if (source == null) {
            throw Fault.invalid("source", "is needed: fully_synthetic, or consented_person with a licence");
        }
        if (source == LikenessSource.CONSENTED_PERSON && licence == null) {
            throw Fault.invalid("person_name", "is needed for a real person, with scope and expires_at of the licence");
        }
        if (source == LikenessSource.FULLY_SYNTHETIC && licence != null) {
            throw Fault.invalid("source", "says that nobody real is shown, yet there is a licence of somebody");
        }
    }

    /** Whether it shows nobody real. */
    public boolean isSynthetic() {
        return source == LikenessSource.FULLY_SYNTHETIC;
    }
}
