package com.vixenbliss.creator.platform.ai.image;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.microprofile.config.Config;

/** What the environment says about image models; every name has a default. */
@Dependent
public class ImageSettings {

    private final Function<String, Optional<String>> value;

    @Inject
    public ImageSettings(Config config) {
        this(name -> config.getOptionalValue(name, String.class));
    }

    /** @param value of a name of the environment */
    public ImageSettings(Function<String, Optional<String>> value) {
        this.value = name -> value.apply(name).filter(text -> !text.isBlank());
    }

    /** {@code IMAGE_MODEL_REFERENCE}: who draws when the character's anchor is sent along. */
    public String modelForReference() {
        return value.apply("IMAGE_MODEL_REFERENCE").orElse("black-forest-labs/flux-kontext-pro");
    }

    /** {@code IMAGE_MODEL_TEXT}: who draws from words alone. */
    public String modelFromText() {
        return value.apply("IMAGE_MODEL_TEXT").orElse("black-forest-labs/flux-schnell");
    }

    /** {@code IMAGE_MODELS}: a file whose rows are added to the table that is shipped, or replace rows of the same id. */
    public Optional<Path> models() {
        return value.apply("IMAGE_MODELS").map(Path::of);
    }

    /** {@code IMAGE_CONCURRENCY}: pictures under way at Replicate at the same time, over all nodes. */
    public int concurrency() {
        return value.apply("IMAGE_CONCURRENCY").map(Integer::valueOf).orElse(8);
    }
}
