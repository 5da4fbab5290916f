package com.vixenbliss.creator.identity.making;

import com.vixenbliss.creator.platform.fault.Fault;
import com.vixenbliss.creator.visual.kit.model.LicenceStatement;
import com.vixenbliss.creator.visual.kit.model.LikenessSource;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/**
 * Whom an identity is to look like. There is no third answer: a real person who has not agreed is not depicted.
 *
 * @param source nobody real, or somebody who has signed a licence
 * @param licence what that person has signed; the picture that is brought later comes with it again. Null for nobody real
 */
public record Likeness(@NotNull LikenessSource source, @Valid LicenceStatement licence) {

    /** Nobody: the face is invented. */
    public static final Likeness SYNTHETIC = new Likeness(LikenessSource.FULLY_SYNTHETIC, null);

    public boolean isOfSomebody() {
        return source == LikenessSource.CONSENTED_PERSON;
    }

    /** @throws Fault {@code INVALID} for a real person without a licence, and for a licence of nobody */
    void requireWhole() {
        if (isOfSomebody() && licence == null) {
            throw Fault.invalid("likeness.licence", "is required: what the person has signed");
        }
        if (!isOfSomebody() && licence != null) {
            throw Fault.invalid("likeness.licence", "is of a real person; the source says that nobody real is shown");
        }
    }
}
