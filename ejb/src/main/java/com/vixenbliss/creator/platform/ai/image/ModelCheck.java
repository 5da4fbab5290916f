package com.vixenbliss.creator.platform.ai.image;

import java.util.Set;

/** Refuses a row of the capability table that contradicts itself, when the platform starts instead of when it draws. */
final class ModelCheck {

    private static final Set<String> FORMATS = Set.of("webp", "png", "jpg");

    private ModelCheck() {}

    static void check(ImageModel row) {
        require(row, row.id() != null && row.id().matches("[a-z0-9._-]+/[a-z0-9._-]+"), "id is not owner/name");
        require(row, row.version() == null || row.version().matches("[0-9a-f]{64}"), "version is not 64 hex digits");
        require(row, row.input() != null && row.input().constants() != null, "input or its constants are missing");
        require(row, row.maxReferences() >= 0, "max_references is negative");
        require(row, row.maxReferences() > 0 == (row.input().reference() != null),
                "max_references and input.reference contradict each other");
        require(row, row.maxReferences() <= 1 || row.input().references(), "several references need a list");
        require(row, row.negativePrompt() == (row.input().negative() != null),
                "negative_prompt and input.negative contradict each other");
        require(row, row.takesLora() == (row.input().loraWeights() != null) && row.takesLora() == (row.input().loraScale() != null),
                "lora, input.lora_weights and input.lora_scale contradict each other");
        require(row, !row.aspectRatios().isEmpty()
                && row.aspectRatios().stream().allMatch(ratio -> ratio.matches("[1-9]\\d?:[1-9]\\d?")),
                "aspect_ratios are not like 16:9");
        require(row, !row.formats().isEmpty() && FORMATS.containsAll(row.formats()), "formats are not of " + FORMATS);
        require(row, row.output() != null, "output is missing");
        require(row, row.priceUsd() != null && row.priceUsd().signum() >= 0, "price_usd is missing or negative");
        require(row, row.promptLimit() > 0, "prompt_limit is missing");
    }

    private static void require(ImageModel row, boolean right, String what) {
        if (!right) {
            throw new IllegalStateException("Image model " + row.id() + ": " + what);
        }
    }
}
