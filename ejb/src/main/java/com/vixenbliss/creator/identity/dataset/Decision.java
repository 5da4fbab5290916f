package com.vixenbliss.creator.identity.dataset;

import com.vixenbliss.creator.platform.text.Text;
import jakarta.validation.constraints.NotNull;

/**
 * What a person says of a picture.
 *
 * @param rejectionReason only of one that is not accepted; may be left out
 */
public record Decision(
        @NotNull Boolean accepted, @NotNull @Text(max = 1_000, blank = false) String caption, @Text(max = 300) String rejectionReason) {}
