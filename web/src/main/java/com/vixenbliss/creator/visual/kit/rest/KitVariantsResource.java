package com.vixenbliss.creator.visual.kit.rest;

import com.vixenbliss.creator.account.token.rest.CurrentCaller;
import com.vixenbliss.creator.platform.idempotency.Idempotency;
import com.vixenbliss.creator.platform.rest.Locations;
import com.vixenbliss.creator.platform.security.Caller;
import com.vixenbliss.creator.platform.security.Role;
import com.vixenbliss.creator.visual.kit.AssetService;
import com.vixenbliss.creator.visual.kit.AssetView;
import com.vixenbliss.creator.visual.kit.KitDrawing;
import com.vixenbliss.creator.visual.kit.OrderedPictures;
import com.vixenbliss.creator.visual.kit.model.AssetType;
import com.vixenbliss.creator.visual.kit.prompt.VariantOrder;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The face of a kit's anchor with another expression, in another pose or in other clothes. */
@Path("/avatar-kits/{id}/variants")
@RequestScoped
@Tag(name = "Avatar kits")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class KitVariantsResource {

    private final CurrentCaller current;
    private final KitDrawing drawing;
    private final AssetService assets;
    private final Idempotency idempotency;

    @Inject
    public KitVariantsResource(CurrentCaller current, KitDrawing drawing, AssetService assets, Idempotency idempotency) {
        this.current = current;
        this.drawing = drawing;
        this.assets = assets;
        this.idempotency = idempotency;
    }

    /** For the CDI client proxy, and because RESTEasy looks for a constructor without arguments. */
    public KitVariantsResource() {
        this(null, null, null, null);
    }

    @POST
    @RolesAllowed(Role.STUDIO_EDITOR)
    @Operation(
            summary = "Have variants of the anchor drawn",
            description = "Made by showing the anchor to the model: `prompt` says what changes and nothing of the looks. 409 "
                    + "without an anchor. The first one of a kind and label is the canonical one.")
    @RequestBody(content = @Content(mediaType = MediaType.APPLICATION_JSON, examples = @ExampleObject(name = "laughing", value = """
            {"kind": "expression", "label": "laughing", "prompt": "laughing out loud, eyes closed", "count": 2}""")))
    @APIResponseSchema(value = OrderedPictures.class, responseCode = "202", responseDescription = "Being drawn. Read them again.")
    public Response draw(
            @PathParam("id") UUID id, @HeaderParam("Idempotency-Key") String key, @NotNull @Valid VariantOrder order) {
        Caller caller = current.caller();
        OrderedPictures ordered = idempotency
                .once(caller, key, "draw-variants", List.of(id, order), OrderedPictures.class,
                        () -> drawing.variants(caller.studio(), id, order))
                .value();
        return Response.accepted(ordered).header("Location", Locations.of("avatar-kits", id, "assets")).build();
    }

    @POST
    @Path("{asset_id}/canonical")
    @RolesAllowed(Role.STUDIO_EDITOR)
    @Operation(summary = "Choose the variant that is used of its kind and label")
    public AssetView choose(@PathParam("id") UUID id, @PathParam("asset_id") UUID assetId) {
        return assets.choose(current.caller().studio(), id, AssetType.VARIANT, assetId);
    }
}
