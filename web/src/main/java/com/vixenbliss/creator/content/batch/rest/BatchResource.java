package com.vixenbliss.creator.content.batch.rest;

import com.vixenbliss.creator.account.token.rest.CurrentCaller;
import com.vixenbliss.creator.content.batch.BatchEstimate;
import com.vixenbliss.creator.content.batch.BatchFilter;
import com.vixenbliss.creator.content.batch.BatchOrder;
import com.vixenbliss.creator.content.batch.BatchRestart;
import com.vixenbliss.creator.content.batch.BatchService;
import com.vixenbliss.creator.content.batch.BatchTicket;
import com.vixenbliss.creator.content.batch.BatchView;
import com.vixenbliss.creator.content.batch.model.BatchStatus;
import com.vixenbliss.creator.platform.rest.Locations;
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
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Batches of content: ordered, watched, stopped and gone on with. */
@Path("/content/batches")
@RequestScoped
@Tag(name = "Content")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class BatchResource {

    private static final String JSON = MediaType.APPLICATION_JSON;

    private final CurrentCaller current;
    private final BatchService batches;

    @Inject
    public BatchResource(CurrentCaller current, BatchService batches) {
        this.current = current;
        this.batches = batches;
    }

    /** For the CDI client proxy, and because RESTEasy looks for a constructor without arguments. */
    public BatchResource() {
        this(null, null);
    }

    /** 202: a picture takes seconds, a batch minutes. {@code Location} tells how far it is, and so does its event stream. */
    @POST
    @RolesAllowed(Role.STUDIO_EDITOR)
    @Operation(
            summary = "Have a batch of content made",
            description = "Pieces are planned at once: they can be read, and say what they are going to show. Drawn by the avatar's own "
                    + "model, or after its anchor while it has none; 409 when it has neither. What must not be drawn is 422.")
    @RequestBody(content = @Content(mediaType = JSON, examples = @ExampleObject(name = "fifty", value = """
            {"avatar_id": "0198a1b2-3c4d-7e5f-8a9b-0c1d2e3f4a5b", "count": 50, "platforms": ["instagram", "tiktok"],
             "themes": ["morning run by the sea"], "budget_usd": 3.5}""")))
    @APIResponseSchema(value = BatchTicket.class, responseCode = "202", responseDescription = "Planned.")
    public Response order(@HeaderParam("Idempotency-Key") String key, @NotNull @Valid BatchOrder order) {
        BatchTicket ticket = batches.order(current.caller(), order, key);
        return Response.accepted(ticket).header("Location", Locations.of("content", "batches", ticket.batchId())).build();
    }

    @POST
    @Path("estimate")
    @RolesAllowed(Role.STUDIO)
    @Operation(summary = "What a batch is taken to cost", description = "Takes an order and orders nothing. Refuses what the order would be refused for.")
    public BatchEstimate estimate(@NotNull @Valid BatchOrder order) {
        return batches.estimate(current.caller().studio(), order);
    }

    @GET
    @RolesAllowed(Role.STUDIO)
    @Operation(summary = "List batches, newest first")
    public Page<BatchView> list(
            @QueryParam("avatar_id") UUID avatarId,
            @QueryParam("status") BatchStatus status,
            @QueryParam("limit") Integer limit,
            @QueryParam("cursor") String cursor) {
        return batches.list(current.caller().studio(), new BatchFilter(avatarId, status), PageRequest.of(limit, cursor));
    }

    @GET
    @Path("{id}")
    @RolesAllowed(Role.STUDIO)
    @Operation(summary = "A batch and how far it is")
    public BatchView get(@PathParam("id") UUID id) {
        return batches.get(current.caller().studio(), id);
    }

    @POST
    @Path("{id}/stop")
    @RolesAllowed(Role.STUDIO_EDITOR)
    @Operation(
            summary = "Stop a batch",
            description = "Nothing new is ordered. What a provider is drawing already is taken in: it is paid for. 409 for one that has ended.")
    public BatchView stop(@PathParam("id") UUID id) {
        return batches.stop(current.caller().studio(), id);
    }

    @POST
    @Path("{id}/restart")
    @RolesAllowed(Role.STUDIO_EDITOR)
    @Operation(
            summary = "Go on with a batch where it stopped",
            description = "Pieces that failed are tried again. `budget_usd` is what all of the batch may cost, what is spent included. "
                    + "One that runs goes on running; 409 for one of which everything is made.")
    @RequestBody(content = @Content(mediaType = JSON, examples = @ExampleObject(name = "more", value = """
            {"budget_usd": 5}""")))
    @APIResponseSchema(value = BatchView.class, responseCode = "202", responseDescription = "It goes on.")
    public Response restart(@PathParam("id") UUID id, @Valid BatchRestart restart) {
        BatchView batch = batches.restart(current.caller().studio(), id, restart == null ? null : restart.budgetUsd());
        return Response.accepted(batch).header("Location", Locations.of("content", "batches", id)).build();
    }
}
