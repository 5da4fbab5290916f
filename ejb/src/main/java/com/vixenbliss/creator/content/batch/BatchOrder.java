package com.vixenbliss.creator.content.batch;

import com.vixenbliss.creator.content.batch.model.BatchPlan;
import com.vixenbliss.creator.content.piece.model.AccessTier;
import com.vixenbliss.creator.content.template.model.Platform;
import com.vixenbliss.creator.platform.text.Text;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;

/**
 * A batch of content.
 *
 * @param count how many pieces; 50 when it is left out
 * @param niche whose words the pieces are planned with; the avatar's when it is left out
 * @param platforms that take turns; all when it is left out
 * @param tier who gets to see the pieces; free when it is left out
 * @param themes what they are to be about; what the niche gives when it is left out
 * @param budgetUsd what they may cost; left out, only the avatar's and the studio's budgets hold
 */
public record BatchOrder(
        @NotNull UUID avatarId,
        @Min(1) @Max(BatchPlan.MOST) Integer count,
        @Text(max = 80, blank = false) String niche,
        @Size(min = 1, max = 2) List<@NotNull Platform> platforms,
        AccessTier tier,
        @Size(max = 20) List<@NotNull @Text(max = 160, blank = false) String> themes,
        @DecimalMin("0.01") @DecimalMax("100000") BigDecimal budgetUsd) {

    private static final int USUAL = 50;

    public BatchOrder {
        count = count == null ? Integer.valueOf(USUAL) : count;
        platforms = platforms == null ? List.of(Platform.values()) : platforms.stream().distinct().toList();
        tier = tier == null ? AccessTier.FREE : tier;
        themes = themes == null ? List.of() : List.copyOf(themes);
    }
}
