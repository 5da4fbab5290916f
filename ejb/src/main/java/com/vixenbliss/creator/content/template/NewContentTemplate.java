package com.vixenbliss.creator.content.template;

import com.vixenbliss.creator.content.template.model.NicheTemplate;
import com.vixenbliss.creator.platform.text.Slug;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * A template for a niche that has none.
 *
 * @param niche as addresses name it
 */
public record NewContentTemplate(
        @NotNull @Size(min = 2, max = 60) @Pattern(regexp = Slug.FORM, message = Slug.RULE) String niche,
        @NotNull @Valid NicheTemplate template) {}
