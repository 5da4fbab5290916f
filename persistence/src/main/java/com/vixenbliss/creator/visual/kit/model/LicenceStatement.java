package com.vixenbliss.creator.visual.kit.model;

import com.vixenbliss.creator.platform.text.Text;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;

/**
 * What a studio declares when it brings a picture of a real person: that this person has signed a licence.
 *
 * @param personName who agreed, as the licence names the person
 * @param scope what was agreed to
 * @param expiresAt when the licence ends, at most ten years ahead
 * @param document where the studio keeps the signed paper
 */
public record LicenceStatement(
        @NotNull @Text(max = 120, blank = false) String personName,
        @NotNull @Text(max = 1_000, blank = false, lines = true) String scope,
        @NotNull Instant expiresAt,
        @Text(max = 300) String document) {

    public LicenceStatement {
        document = document == null ? "" : document;
    }
}
