package com.vixenbliss.creator.content.template;

import com.vixenbliss.creator.content.template.model.NicheTemplate;
import com.vixenbliss.creator.content.template.model.Platform;
import com.vixenbliss.creator.platform.text.Text;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;

/**
 * What a template would give.
 *
 * @param niche whose template is tried; or {@code template}, which need not be saved
 * @param avatarId who would be drawn; null for anybody
 * @param themes of the batch; empty for the template's
 * @param platforms empty for all
 * @param count how many pieces are shown; null for twelve
 * @param seed of the batch; null for 0
 */
public record TemplateTrialOrder(
        @Size(max = 60) String niche,
        @Valid NicheTemplate template,
        UUID avatarId,
        @Size(max = 40) List<@NotNull @Text(max = 160, blank = false) String> themes,
        @Size(max = 2) List<@NotNull Platform> platforms,
        @Min(1) @Max(200) Integer count,
        @Min(0) @Max(Integer.MAX_VALUE) Long seed) {}
