package com.vixenbliss.creator.platform.ai.image.rest;

import com.vixenbliss.creator.platform.ai.image.ImageModels;
import com.vixenbliss.creator.platform.security.Role;
import com.vixenbliss.creator.platform.value.Page;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The capability table of image models. */
@Path("image-models")
@RolesAllowed({Role.STUDIO, Role.ADMIN})
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Scenes")
public class ImageModelsResource {

    private final ImageModels models;

    @Inject
    public ImageModelsResource(ImageModels models) {
        this.models = models;
    }

    /** For the CDI client proxy, and because RESTEasy looks for a constructor without arguments. */
    public ImageModelsResource() {
        this(null);
    }

    @GET
    @Operation(summary = "List the models that can draw", description = "What each can do, what it costs, and what it is used for.")
    public Page<ImageModelCard> list() {
        return new Page<>(models.all().stream().map(model -> ImageModelCard.of(model, models)).toList(), null);
    }
}
