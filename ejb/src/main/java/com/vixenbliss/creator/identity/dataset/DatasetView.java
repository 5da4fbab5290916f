package com.vixenbliss.creator.identity.dataset;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.vixenbliss.creator.identity.dataset.caption.Finding;
import com.vixenbliss.creator.identity.dataset.choice.Coverage;
import com.vixenbliss.creator.identity.dataset.choice.Lack;
import com.vixenbliss.creator.identity.dataset.row.DatasetStatus;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A data set as its studio sees it.
 *
 * @param reason why it ended otherwise than ready; null otherwise
 * @param targetCount how many pictures are planned
 * @param usedCount how many of the accepted ones are in the present version
 * @param manifestSha256 names the present version; null before the first
 * @param missing what it lacks of its plan
 * @param captionFindings what is wrong with the captions of the accepted ones
 * @param images of each place of the plan the attempts, the latest first
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DatasetView(
        UUID id, UUID avatarId, DatasetStatus status, String reason, int targetCount, int acceptedCount, int usedCount,
        String triggerWord, UUID anchorImageId, String manifestSha256, BigDecimal costUsd, Coverage coverage, List<Lack> missing,
        List<Finding> captionFindings, List<String> warnings, List<DatasetImageView> images, Instant createdAt, Instant readyAt) {

    public DatasetView {
        missing = List.copyOf(missing);
        captionFindings = List.copyOf(captionFindings);
        warnings = List.copyOf(warnings);
        images = List.copyOf(images);
    }
}
