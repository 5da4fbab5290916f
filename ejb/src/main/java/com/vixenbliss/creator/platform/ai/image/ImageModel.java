package com.vixenbliss.creator.platform.ai.image;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;

/**
 * What one image model can do and how it wants to be asked: a row of the capability table.
 *
 * @param id {@code owner/name}
 * @param provider the host that draws with it, by its stable word; Replicate when the table does not say
 * @param version 64 hex digits for a model that is run by version; null for one that its host runs under its name
 * @param maxReferences pictures that it takes to show whom to draw; 0 when it draws from words alone
 * @param negativePrompt whether it can be told what not to show. No FLUX can
 * @param lora the base of the trained models that it draws with, and without which it does not draw; null when it takes none
 * @param aspectRatios what it draws, as {@code width:height}; the first is the usual one
 * @param formats of its pictures, the preferred first: {@code webp}, {@code png}, {@code jpg}
 * @param priceUsd for one picture
 * @param promptLimit tokens of the prompt that it reads; what stands behind them has no effect
 * @param tags whether it was taught with tags and reads them better than sentences; false when the table does not say
 */
public record ImageModel(
        String id,
        String provider,
        String version,
        int maxReferences,
        boolean negativePrompt,
        String lora,
        List<String> aspectRatios,
        List<String> formats,
        OutputShape output,
        BigDecimal priceUsd,
        int promptLimit,
        Boolean tags,
        Input input) {

    /** What its answer looks like. */
    public enum OutputShape {
        @JsonProperty("one") ONE,
        @JsonProperty("list") LIST
    }

    /**
     * The names of its input's fields.
     *
     * @param reference the field for references; null when it takes none
     * @param references whether that field is a list
     * @param negative the field for a negative prompt; null when there is none
     * @param loraWeights the field for the address of a trained model's weights; null when it takes none
     * @param loraScale the field for how strongly that takes part; null when it takes none
     * @param constants what is always sent along
     */
    public record Input(
            String reference, boolean references, String negative, String loraWeights, String loraScale, ObjectNode constants) {}

    public ImageModel {
        provider = provider == null ? "replicate" : provider;
        tags = tags != null && tags;
        aspectRatios = List.copyOf(aspectRatios);
        formats = List.copyOf(formats);
    }

    /** Whether it draws with a trained model of ours, and not without. */
    public boolean takesLora() {
        return lora != null;
    }

    /** The ratio that it draws and that comes closest to the one wanted. */
    public String nearestRatio(String wanted) {
        return aspectRatios.contains(wanted)
                ? wanted
                : aspectRatios.stream()
                        .min(Comparator.comparingDouble(ratio -> Math.abs(Math.log(value(ratio) / value(wanted)))))
                        .orElseThrow();
    }

    private static double value(String ratio) {
        int colon = ratio.indexOf(':');
        return Double.parseDouble(ratio.substring(0, colon)) / Double.parseDouble(ratio.substring(colon + 1));
    }
}
