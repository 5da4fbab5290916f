package com.vixenbliss.creator.content.piece.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.vixenbliss.creator.account.token.rest.CurrentCaller;
import com.vixenbliss.creator.content.piece.ActionsDone;
import com.vixenbliss.creator.content.piece.PieceAction;
import com.vixenbliss.creator.content.piece.PieceActions;
import com.vixenbliss.creator.content.piece.PieceFilter;
import com.vixenbliss.creator.content.piece.PieceNote;
import com.vixenbliss.creator.content.piece.PieceService;
import com.vixenbliss.creator.content.piece.PieceView;
import com.vixenbliss.creator.content.piece.model.PieceStatus;
import com.vixenbliss.creator.content.piece.model.PieceText;
import com.vixenbliss.creator.platform.idempotency.Idempotency;
import com.vixenbliss.creator.platform.rest.ETags;
import com.vixenbliss.creator.platform.rest.Locations;
import com.vixenbliss.creator.platform.rest.MergePatch;
import com.vixenbliss.creator.platform.security.Caller;
import com.vixenbliss.creator.platform.security.Role;
import com.vixenbliss.creator.platform.value.Page;
import com.vixenbliss.creator.platform.value.PageRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Pieces of content, looked through and decided about. */
@Path("/content/pieces")
@RequestScoped
@Tag(name = "Content")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PieceResource {

    private static final String JSON = MediaType.APPLICATION_JSON;

    private final CurrentCaller current;
    private final PieceService pieces;
    private final MergePatch mergePatch;
    private final Idempotency idempotency;

    @Inject
    public PieceResource(CurrentCaller current, PieceService pieces, MergePatch mergePatch, Idempotency idempotency) {
        this.current = current;
        this.pieces = pieces;
        this.mergePatch = mergePatch;
        this.idempotency = idempotency;
    }

    /** For the CDI client proxy, and because RESTEasy looks for a constructor without arguments. */
    public PieceResource() {
        this(null, null, null, null);
    }

    @GET
    @RolesAllowed(Role.STUDIO)
    @Operation(
            summary = "List pieces by batches, the newest first, each batch by its positions",
            description = "Addresses of pictures are good until `image_expires_at`, for whoever has them.")
    public Page<PieceView> list(
            @QueryParam("avatar_id") UUID avatarId,
            @QueryParam("batch_id") UUID batchId,
            @QueryParam("status") PieceStatus status,
            @QueryParam("limit") Integer limit,
            @QueryParam("cursor") String cursor) {
        return pieces.list(current.caller().studio(), new PieceFilter(avatarId, batchId, status), PageRequest.of(limit, cursor));
    }

    @GET
    @Path("{id}")
    @RolesAllowed(Role.STUDIO)
    @Operation(summary = "Read a piece")
    @APIResponseSchema(PieceView.class)
    public Response get(@PathParam("id") UUID id) {
        return answer(pieces.get(current.caller().studio(), id));
    }

    @PATCH
    @Path("{id}")
    @RolesAllowed(Role.STUDIO_EDITOR)
    @Consumes({MediaType.APPLICATION_JSON, MergePatch.MEDIA_TYPE})
    @Operation(
            summary = "Write some words of a piece otherwise",
            description = "JSON Merge Patch on `hook_text`, `caption`, `hashtags` and `access_tier`. 409 for what is being made, or published.")
    @APIResponseSchema(PieceView.class)
    public Response patch(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, JsonNode patch) {
        return answer(pieces.revise(current.caller().studio(), id, ETags.ifMatch(ifMatch),
                before -> mergePatch.apply(before, patch, PieceText.class)));
    }

    @POST
    @Path("{id}/approve")
    @RolesAllowed(Role.STUDIO_EDITOR)
    @Operation(summary = "Approve a piece: it may be published", description = "Also one that was rejected. 409 while it is being made.")
    @APIResponseSchema(PieceView.class)
    public Response approve(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        return answer(pieces.act(current.caller().studio(), id, ETags.ifMatch(ifMatch), PieceAction.APPROVE, null));
    }

    @POST
    @Path("{id}/reject")
    @RolesAllowed(Role.STUDIO_EDITOR)
    @Operation(summary = "Reject a piece", description = "Also one that was approved, while it is not published.")
    @APIResponseSchema(PieceView.class)
    public Response reject(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        return answer(pieces.act(current.caller().studio(), id, ETags.ifMatch(ifMatch), PieceAction.REJECT, null));
    }

    @POST
    @Path("{id}/regenerate")
    @RolesAllowed(Role.STUDIO_EDITOR)
    @Operation(
            summary = "Have a piece made again",
            description = "Another picture with other words; the one that it has goes at once. The batch goes on for it. A note says "
                    + "what is to be otherwise, and nothing of the looks. 409 while it is being made, when it is published, and "
                    + "when its batch is stopped.")
    @RequestBody(content = @Content(mediaType = JSON, examples = @ExampleObject(name = "note", value = """
            {"note": "holding a cup of tea"}""")))
    @APIResponseSchema(value = PieceView.class, responseCode = "202", responseDescription = "Planned. Read it again.")
    public Response regenerate(
            @PathParam("id") UUID id, @HeaderParam("Idempotency-Key") String key, @HeaderParam("If-Match") String ifMatch,
            @Valid PieceNote note) {
        Caller caller = current.caller();
        String wanted = note == null ? null : note.note();
        PieceView piece = idempotency
                .once(caller, key, "regenerate-piece", Arrays.asList(id, wanted), PieceView.class,
                        () -> pieces.act(caller.studio(), id, ETags.ifMatch(ifMatch), PieceAction.REGENERATE, wanted))
                .value();
        return Response.accepted(piece)
                .header("Location", Locations.of("content", "pieces", id))
                .tag(ETags.of(piece.version()))
                .build();
    }

    @POST
    @Path("actions")
    @RolesAllowed(Role.STUDIO_EDITOR)
    @Operation(
            summary = "Approve, reject or have made again many pieces",
            description = "Each for itself: what cannot be done to one says why, and is done to the others.")
    @RequestBody(content = @Content(mediaType = JSON, examples = @ExampleObject(name = "approve", value = """
            {"ids": ["0198a1b2-3c4d-7e5f-8a9b-0c1d2e3f4a5b"], "action": "approve"}""")))
    public ActionsDone act(@HeaderParam("Idempotency-Key") String key, @NotNull @Valid PieceActions actions) {
        Caller caller = current.caller();
        return idempotency
                .once(caller, key, "act-on-pieces", actions, ActionsDone.class, () -> pieces.act(caller.studio(), actions))
                .value();
    }

    private static Response answer(PieceView piece) {
        return Response.ok(piece).tag(ETags.of(piece.version())).build();
    }
}
