package com.vixenbliss.creator.platform.ai.image.rest;

import com.vixenbliss.creator.platform.ai.image.ImageModel;
import com.vixenbliss.creator.platform.ai.image.ImageModels;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What one image model can do. */
public record ImageModelCard(
        String id,
        @Schema(description = "The host that draws with it") String provider,
        @Schema(description = "Pictures that show it whom to draw; 0 when it draws from words alone") int maxReferences,
        @Schema(description = "Whether it can be told what not to show") boolean negativePrompt,
        @Schema(description = "The base of the trained models that it draws with, and without which it does not; null when it takes none") String lora,
        @Schema(description = "Width to height; the first is the usual one") List<String> aspectRatios,
        @Schema(description = "The preferred first") List<String> formats,
        @Schema(description = "`one` picture for an order, or a `list`") ImageModel.OutputShape output,
        @Schema(description = "For one picture") BigDecimal priceUsd,
        @Schema(description = "Tokens of the prompt that it reads") int promptLimit,
        @Schema(description = "What it is configured for: `reference`, `text`, both or nothing") List<String> usedFor) {

    static ImageModelCard of(ImageModel model, ImageModels models) {
        List<String> uses = new ArrayList<>();
        if (model.id().equals(models.forReference().id())) {
            uses.add("reference");
        }
        if (model.id().equals(models.fromText().id())) {
            uses.add("text");
        }
        return new ImageModelCard(model.id(), model.provider(), model.maxReferences(), model.negativePrompt(), model.lora(),
                model.aspectRatios(), model.formats(), model.output(), model.priceUsd(), model.promptLimit(), uses);
    }
}
