package com.vixenbliss.creator.platform.ai.image;

import com.fasterxml.jackson.core.type.TypeReference;
import com.vixenbliss.creator.platform.ai.spi.ProviderTrouble;
import com.vixenbliss.creator.platform.json.Json;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The capability table: what each image model can do, so that no caller knows a model by name. */
@ApplicationScoped
public class ImageModels {

    private static final String SHIPPED = "image-models.json";
    private static final TypeReference<List<ImageModel>> ROWS = new TypeReference<>() {};

    private final Map<String, ImageModel> byId = new LinkedHashMap<>();
    private ImageModel forReference;
    private ImageModel fromText;

    /** @throws IllegalStateException when the table, or what is chosen from it, makes no sense */
    @Inject
    public ImageModels(ImageSettings settings) {
        add(shipped());
        settings.models().map(ImageModels::read).ifPresent(this::add);
        forReference = chosen("IMAGE_MODEL_REFERENCE", settings.modelForReference());
        fromText = chosen("IMAGE_MODEL_TEXT", settings.modelFromText());
        if (forReference.maxReferences() == 0) {
            throw new IllegalStateException("IMAGE_MODEL_REFERENCE: " + forReference.id() + " takes no reference");
        }
    }

    protected ImageModels() {}                   // for the CDI client proxy only

    /** @throws ProviderTrouble of kind INVALID when it is not in the table */
    public ImageModel of(String id) {
        ImageModel model = byId.get(id);
        if (model == null) {
            throw new ProviderTrouble(
                    ProviderTrouble.Kind.INVALID, "There is no image model '" + id + "'", null, null);
        }
        return model;
    }

    /** Empty when it is not in the table. */
    public Optional<ImageModel> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** In the order of the table. */
    public List<ImageModel> all() {
        return List.copyOf(byId.values());
    }

    /** Who draws when references are sent along. */
    public ImageModel forReference() {
        return forReference;
    }

    /** Who draws from words alone. */
    public ImageModel fromText() {
        return fromText;
    }

    private ImageModel chosen(String setting, String id) {
        ImageModel model = byId.get(id);
        if (model == null) {
            throw new IllegalStateException(setting + ": there is no image model '" + id + "' in " + byId.keySet());
        }
        return model;
    }

    private void add(List<ImageModel> rows) {
        for (ImageModel row : rows) {
            ModelCheck.check(row);
            byId.put(row.id(), row);
        }
    }

    private static List<ImageModel> shipped() {
        try (InputStream table = ImageModels.class.getResourceAsStream(SHIPPED)) {
            return Json.strict().readValue(table, ROWS);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static List<ImageModel> read(Path file) {
        try (InputStream table = Files.newInputStream(file)) {
            return Json.strict().readValue(table, ROWS);
        } catch (IOException broken) {
            throw new IllegalStateException("IMAGE_MODELS: " + file + " cannot be read: " + broken.getMessage(), broken);
        }
    }
}
