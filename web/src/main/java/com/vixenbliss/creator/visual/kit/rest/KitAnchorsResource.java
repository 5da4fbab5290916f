package com.vixenbliss.creator.visual.kit.rest;

import com.vixenbliss.creator.account.token.rest.CurrentCaller;
import com.vixenbliss.creator.platform.idempotency.Idempotency;
import com.vixenbliss.creator.platform.rest.BodyLimit;
import com.vixenbliss.creator.platform.rest.Locations;
import com.vixenbliss.creator.platform.rest.MergePatch;
import com.vixenbliss.creator.platform.security.Caller;
import com.vixenbliss.creator.platform.security.Role;
import com.vixenbliss.creator.visual.kit.AssetService;
import com.vixenbliss.creator.visual.kit.AssetView;
import com.vixenbliss.creator.visual.kit.KitDrawing;
import com.vixenbliss.creator.visual.kit.KitUploads;
import com.vixenbliss.creator.visual.kit.OrderedPictures;
import com.vixenbliss.creator.visual.kit.likeness.KitUpload;
import com.vixenbliss.creator.visual.kit.model.AssetType;
import com.vixenbliss.creator.visual.kit.model.LikenessSource;
import com.vixenbliss.creator.visual.kit.prompt.AnchorOrder;
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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.media.SchemaProperty;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The pictures of a kit that show who somebody is: drawn from its words, or brought. */
@Path("/avatar-kits/{id}/anchors")
@RequestScoped
@Tag(name = "Avatar kits")
@Produces(MediaType.APPLICATION_JSON)
public class KitAnchorsResource {

    private static final String WHAT = "JSON has candidates drawn from the kit's words (202; the studio is billed by the "
            + "provider). A picture (PNG, JPEG or WebP; what it is, its bytes say) is taken as a candidate (201): as the body "
            + "with `source` in the query, or as a form. A real person needs the form, with the licence that the person has "
            + "signed. Uploads are drawn anew, so that nothing but pixels is kept.";

    private final CurrentCaller current;
    private final KitDrawing drawing;
    private final KitUploads uploads;
    private final AssetService assets;
    private final MergePatch binder;
    private final Idempotency idempotency;

    @Inject
    public KitAnchorsResource(CurrentCaller current, KitDrawing drawing, KitUploads uploads, AssetService assets,
            MergePatch binder, Idempotency idempotency) {
        this.current = current;
        this.drawing = drawing;
        this.uploads = uploads;
        this.assets = assets;
        this.binder = binder;
        this.idempotency = idempotency;
    }

    /** For the CDI client proxy, and because RESTEasy looks for a constructor without arguments. */
    public KitAnchorsResource() {
        this(null, null, null, null, null, null);
    }

    @POST
    @RolesAllowed(Role.STUDIO_EDITOR)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Have anchors drawn, or bring one", description = WHAT)
    @RequestBody(required = true, content = {
        @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = AnchorOrder.class)),
        @Content(mediaType = "image/*", schema = @Schema(type = SchemaType.STRING, format = "binary")),
        @Content(mediaType = MediaType.MULTIPART_FORM_DATA, schema = @Schema(type = SchemaType.OBJECT, properties = {
            @SchemaProperty(name = "file", type = SchemaType.STRING, format = "binary"),
            @SchemaProperty(name = "source", implementation = LikenessSource.class),
            @SchemaProperty(name = "person_name", type = SchemaType.STRING),
            @SchemaProperty(name = "scope", type = SchemaType.STRING),
            @SchemaProperty(name = "expires_at", type = SchemaType.STRING, format = "date-time"),
            @SchemaProperty(name = "document", type = SchemaType.STRING)}))})
    @APIResponseSchema(value = OrderedPictures.class, responseCode = "202", responseDescription = "Being drawn. Read them again.")
    @APIResponse(responseCode = "201", description = "Taken.", content = @Content(
            mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = AssetView.class)))
    public Response draw(
            @PathParam("id") UUID id, @HeaderParam("Idempotency-Key") String key, @NotNull @Valid AnchorOrder order) {
        Caller caller = current.caller();
        OrderedPictures ordered = idempotency
                .once(caller, key, "draw-anchors", List.of(id, order), OrderedPictures.class,
                        () -> drawing.anchors(caller.studio(), id, order))
                .value();
        return Response.accepted(ordered).header("Location", Locations.of("avatar-kits", id, "assets")).build();
    }

    @POST
    @RolesAllowed(Role.STUDIO_EDITOR)
    @BodyLimit(KitForm.FILE_BYTES)
    @Consumes({"image/*", MediaType.APPLICATION_OCTET_STREAM})
    @Operation(hidden = true)
    public Response bringFile(
            @PathParam("id") UUID id,
            @HeaderParam("Idempotency-Key") String key,
            @QueryParam("source") LikenessSource source,
            InputStream file) {
        return bring(id, key, new KitUpload(KitForm.read(file), source, null));
    }

    @POST
    @RolesAllowed(Role.STUDIO_EDITOR)
    @BodyLimit(KitForm.FORM_BYTES)
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(hidden = true)
    public Response bringForm(@PathParam("id") UUID id, @HeaderParam("Idempotency-Key") String key, List<EntityPart> parts) {
        return bring(id, key, new KitForm(parts).upload(binder));
    }

    private Response bring(UUID id, String key, KitUpload upload) {
        AssetView asset = uploads.bring(current.caller(), id, key, upload);
        return Response.status(Response.Status.CREATED)
                .header("Location", Locations.of("avatar-kits", id, "assets", asset.id()))
                .entity(asset)
                .build();
    }

    @POST
    @Path("{asset_id}/primary")
    @RolesAllowed(Role.STUDIO_EDITOR)
    @Operation(
            summary = "Make a candidate the kit's anchor",
            description = "Every picture of the character is made from it from now on. The one before can be chosen again.")
    public AssetView choose(@PathParam("id") UUID id, @PathParam("asset_id") UUID assetId) {
        return assets.choose(current.caller().studio(), id, AssetType.ANCHOR, assetId);
    }
}
