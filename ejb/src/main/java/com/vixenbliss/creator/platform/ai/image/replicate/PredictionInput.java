package com.vixenbliss.creator.platform.ai.image.replicate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.vixenbliss.creator.platform.ai.image.ImageModel;
import com.vixenbliss.creator.platform.ai.image.ImagePrompt;
import com.vixenbliss.creator.platform.ai.image.ImageRequest;
import com.vixenbliss.creator.platform.ai.image.Lora;
import com.vixenbliss.creator.platform.ai.image.Reference;
import com.vixenbliss.creator.platform.ai.spi.ProviderTrouble;
import com.vixenbliss.creator.platform.ai.spi.ProviderTrouble.Kind;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Puts a request into the fields of one model, by its row in the capability table. Fields that a model lacks are refused there. */
final class PredictionInput {

    private static final long HIGHEST_SEED = Integer.MAX_VALUE;

    /**
     * FLUX at Replicate cuts an address behind its last {@code .safetensors}, which costs a signed one its signature
     * (replicate/cog-flux, weights.py, 2026-11). A fragment ends it as wanted, and no client sends a fragment.
     */
    private static final String NAMED = "#lora.safetensors";

    private PredictionInput() {}

    /**
     * The input.
     *
     * @param address where the model finds a reference
     * @throws ProviderTrouble of kind INVALID when the model cannot do what is asked
     */
    static ObjectNode of(ImageRequest request, ImageModel model, Function<Reference, String> address) {
        require(request.seed() >= 0 && request.seed() <= HIGHEST_SEED, "The seed is out of range");
        require(model.aspectRatios().contains(request.aspectRatio()),
                model.id() + " does not draw " + request.aspectRatio());
        ObjectNode input = model.input().constants().deepCopy();
        input.put("prompt", request.prompt().text());
        input.put("aspect_ratio", request.aspectRatio());
        input.put("output_format", model.formats().getFirst());
        input.put("seed", request.seed());
        addLora(input, model, request.lora());
        switch (request.prompt()) {
            case ImagePrompt.WithReference shown -> addReferences(input, model, shown.references(), address);
            case ImagePrompt.FromText told -> addNegative(input, model, told.negative());
        }
        return input;
    }

    /**
     * Whether an order that stands in a list is this one. Its model may be called otherwise there, for the host runs some
     * under names of its own; but it is none of the others that we know.
     */
    static boolean isSame(JsonNode order, ImageRequest request, Set<String> otherModels) {
        JsonNode input = order.path("input");
        return !otherModels.contains(order.path("model").asText())
                && input.path("seed").isNumber() && input.path("seed").asLong() == request.seed()
                && input.path("prompt").asText().equals(request.prompt().text());
    }

    private static void addReferences(
            ObjectNode input, ImageModel model, List<Reference> references, Function<Reference, String> address) {
        require(!references.isEmpty() && references.size() <= model.maxReferences(),
                model.id() + " takes " + model.maxReferences() + " references, not " + references.size());
        if (model.input().references()) {
            ArrayNode all = JsonNodeFactory.instance.arrayNode();
            references.forEach(reference -> all.add(address.apply(reference)));
            input.set(model.input().reference(), all);
        } else {
            input.put(model.input().reference(), address.apply(references.getFirst()));
        }
    }

    private static void addLora(ObjectNode input, ImageModel model, Lora lora) {
        require(model.takesLora() == (lora != null),
                model.id() + (model.takesLora() ? " draws with a trained model only" : " takes no trained model"));
        if (lora != null) {
            input.put(model.input().loraWeights(), lora.weights() + NAMED);
            input.put(model.input().loraScale(), lora.scale());
        }
    }

    private static void addNegative(ObjectNode input, ImageModel model, String negative) {
        if (negative != null && !negative.isBlank()) {
            require(model.negativePrompt(), model.id() + " takes no negative prompt");
            input.put(model.input().negative(), negative);
        }
    }

    private static void require(boolean right, String otherwise) {
        if (!right) {
            throw new ProviderTrouble(Kind.INVALID, otherwise, null, null);
        }
    }
}
