package com.vixenbliss.creator.visual.kit.likeness;

import com.vixenbliss.creator.visual.kit.model.LicenceStatement;
import com.vixenbliss.creator.visual.kit.model.LikenessLicence;
import java.time.Instant;

/**
 * What the use of a real person's likeness rests on.
 *
 * @param revokedAt null while nobody has revoked it
 * @param inForce false once it has expired or was revoked: what it covers is used and shown no more
 */
public record LicenceView(
        String personName, String scope, String document, Instant expiresAt, Instant revokedAt, boolean inForce) {

    public static LicenceView of(LikenessLicence licence, Instant now) {
        LicenceStatement said = licence.statement();
        return new LicenceView(said.personName(), said.scope(), said.document(), said.expiresAt(), licence.revokedAt(),
                licence.isInForce(now));
    }
}
