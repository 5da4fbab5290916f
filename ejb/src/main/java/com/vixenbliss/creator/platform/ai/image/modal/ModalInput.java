package com.vixenbliss.creator.platform.ai.image.modal;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.vixenbliss.creator.platform.ai.image.ImageModel;
import com.vixenbliss.creator.platform.ai.image.ImagePrompt;
import com.vixenbliss.creator.platform.ai.image.ImageRequest;
import com.vixenbliss.creator.platform.ai.spi.ProviderTrouble;
import com.vixenbliss.creator.platform.ai.spi.ProviderTrouble.Kind;

/** Puts a request into the fields of our function. */
final class ModalInput {

    /** What SDXL was taught with: a megapixel of any shape. */
    private static final double PIXELS = 1024.0 * 1024.0;

    private static final int STEP = 8;

    private ModalInput() {}

    /** The same attempt at the same picture has the same id, so that it is drawn once. */
    static String requestId(ImageRequest request) {
        return request.renderingId() + "-" + request.seed();
    }

    /** @throws ProviderTrouble of kind INVALID when the model cannot do what is asked */
    static ObjectNode of(ImageRequest request, ImageModel model) {
        require(model.aspectRatios().contains(request.aspectRatio()), model.id() + " does not draw " + request.aspectRatio());
        require(request.lora() != null, model.id() + " draws with a trained model only");
        require(request.prompt() instanceof ImagePrompt.FromText, model.id() + " takes no references");
        ObjectNode input = model.input().constants().deepCopy();
        input.put("request_id", requestId(request));
        input.put("prompt", request.prompt().text());
        if (request.prompt() instanceof ImagePrompt.FromText told && told.negative() != null && !told.negative().isBlank()) {
            input.put(model.input().negative(), told.negative());
        }
        addSize(input, request.aspectRatio());
        input.put("seed", request.seed());
        input.put("format", model.formats().getFirst());
        input.putObject("lora")
                .put(model.input().loraWeights(), request.lora().weights().toString())
                .put("sha256", request.lora().sha256())
                .put(model.input().loraScale(), request.lora().scale());
        return input;
    }

    private static void addSize(ObjectNode input, String ratio) {
        int colon = ratio.indexOf(':');
        double shape = Double.parseDouble(ratio.substring(0, colon)) / Double.parseDouble(ratio.substring(colon + 1));
        input.put("width", side(Math.sqrt(PIXELS * shape)));
        input.put("height", side(Math.sqrt(PIXELS / shape)));
    }

    private static int side(double pixels) {
        return Math.toIntExact(Math.round(pixels / STEP)) * STEP;
    }

    private static void require(boolean right, String otherwise) {
        if (!right) {
            throw new ProviderTrouble(Kind.INVALID, otherwise, null, null);
        }
    }
}
