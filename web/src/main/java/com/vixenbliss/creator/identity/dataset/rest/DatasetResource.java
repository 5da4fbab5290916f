package com.vixenbliss.creator.identity.dataset.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.vixenbliss.creator.account.token.rest.CurrentCaller;
import com.vixenbliss.creator.identity.dataset.DatasetImageView;
import com.vixenbliss.creator.identity.dataset.DatasetService;
import com.vixenbliss.creator.identity.dataset.DatasetView;
import com.vixenbliss.creator.identity.dataset.DatasetViews;
import com.vixenbliss.creator.identity.dataset.Decision;
import com.vixenbliss.creator.identity.dataset.Decisions;
import com.vixenbliss.creator.identity.dataset.Rebuild;
import com.vixenbliss.creator.platform.rest.MergePatch;
import com.vixenbliss.creator.platform.security.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The pictures that an identity's model is trained with. */
@Path("/avatars/{id}/dataset")
@RequestScoped
@Tag(name = "Avatars")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class DatasetResource {

    private static final String JSON = MediaType.APPLICATION_JSON;

    private final CurrentCaller current;
    private final DatasetService datasets;
    private final DatasetViews views;
    private final Decisions decisions;
    private final MergePatch mergePatch;

    @Inject
    public DatasetResource(
            CurrentCaller current, DatasetService datasets, DatasetViews views, Decisions decisions, MergePatch mergePatch) {
        this.current = current;
        this.datasets = datasets;
        this.views = views;
        this.decisions = decisions;
        this.mergePatch = mergePatch;
    }

    /** For the CDI client proxy, and because RESTEasy looks for a constructor without arguments. */
    public DatasetResource() {
        this(null, null, null, null, null);
    }

    @GET
    @RolesAllowed(Role.STUDIO)
    @Operation(
            summary = "Read an identity's training data set",
            description = "Its pictures with what was measured on them, how they cover the plan, what is missing, and what is wrong with "
                    + "captions. Addresses of pictures are good until `urls_expire_at`, for whoever has them. Where the licence of a real "
                    + "person has ended there are none.")
    public DatasetView get(@PathParam("id") UUID id) {
        return views.get(current.caller().studio(), id);
    }

    @POST
    @Path("rebuild")
    @RolesAllowed(Role.STUDIO_EDITOR)
    @Operation(
            summary = "Draw a data set, or what is missing of it",
            description = "Places of the plan without a good picture get new attempts. With `anew`, for the first time and after a change "
                    + "of the anchor, all of it is planned and drawn anew. Each picture is paid for. 409 while one is in hand.")
    @RequestBody(content = @Content(mediaType = JSON, examples = @ExampleObject(name = "missing", value = "{\"anew\": false}")))
    @APIResponseSchema(value = DatasetView.class, responseCode = "202", responseDescription = "It is being drawn.")
    public Response rebuild(@PathParam("id") UUID id, @NotNull @Valid Rebuild order) {
        UUID studio = current.caller().studio();
        datasets.rebuild(studio, id, order);
        return Response.accepted(views.get(studio, id)).build();
    }

    @PATCH
    @Path("images/{image_id}")
    @RolesAllowed(Role.STUDIO_EDITOR)
    @Consumes({MediaType.APPLICATION_JSON, MergePatch.MEDIA_TYPE})
    @Operation(
            summary = "Accept or reject a picture by hand, or say otherwise what it shows",
            description = "JSON Merge Patch of `accepted`, `caption` and `rejection_reason`. The data set is then chosen and packed "
                    + "anew, as another version with another `manifest_sha256`; the versions before stay as they are. No gate "
                    + "unsays what a person has said. 409 for a picture that has not been judged yet.")
    public DatasetImageView decide(@PathParam("id") UUID id, @PathParam("image_id") UUID imageId, JsonNode patch) {
        return decisions.decide(current.caller().studio(), id, imageId, before -> mergePatch.apply(before, patch, Decision.class));
    }
}
