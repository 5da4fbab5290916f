package com.vixenbliss.creator.content.batch.rest;

import com.vixenbliss.creator.account.token.rest.CurrentCaller;
import com.vixenbliss.creator.content.batch.BatchService;
import com.vixenbliss.creator.content.batch.export.BatchExport;
import com.vixenbliss.creator.content.piece.model.PieceStatus;
import com.vixenbliss.creator.platform.security.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What a batch gives over time: its events, and its files. */
@Path("/content/batches/{id}")
@RequestScoped
@Tag(name = "Content")
public class BatchStreamResource {

    private final CurrentCaller current;
    private final BatchService batches;
    private final BatchFollowers followers;
    private final BatchExport export;
    private final Clock clock;

    @Inject
    public BatchStreamResource(CurrentCaller current, BatchService batches, BatchFollowers followers, BatchExport export, Clock clock) {
        this.current = current;
        this.batches = batches;
        this.followers = followers;
        this.export = export;
        this.clock = clock;
    }

    /** For the CDI client proxy, and because RESTEasy looks for a constructor without arguments. */
    public BatchStreamResource() {
        this(null, null, null, null, null);
    }

    @GET
    @Path("events")
    @RolesAllowed(Role.STUDIO)
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @Operation(
            summary = "Watch a batch: each piece that changes, and how far the whole is",
            description = "`piece` and `batch` carry what GET gives. Watch first and read the list then, and nothing is missed; "
                    + "`Last-Event-ID` tells what was missed by a client that was away.")
    public CompletionStage<Response> watch(@PathParam("id") UUID id, @HeaderParam("Last-Event-ID") String lastEventId) {
        UUID studio = current.caller().studio();
        batches.get(studio, id);
        return CompletableFuture.completedFuture(
                Response.ok(followers.follow(studio, id, since(lastEventId)), MediaType.SERVER_SENT_EVENTS_TYPE)
                        .header("Cache-Control", "no-store").build());
    }

    private Instant since(String lastEventId) {
        try {
            return lastEventId == null ? clock.instant() : Instant.ofEpochMilli(Long.parseLong(lastEventId));
        } catch (NumberFormatException notOurs) {
            return clock.instant();
        }
    }

    @GET
    @Path("export")
    @RolesAllowed(Role.STUDIO)
    @Produces("application/zip")
    @Operation(
            summary = "Take a batch along as a ZIP",
            description = "Each piece's picture and what is cut from it, as JPEG that says that a machine made it, and `manifest.csv` with "
                    + "their words. Pieces without a picture are left out.")
    @APIResponse(responseCode = "200", description = "A ZIP.", content = @Content(
            mediaType = "application/zip", schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response export(@PathParam("id") UUID id, @QueryParam("status") PieceStatus status) {
        batches.get(current.caller().studio(), id);
        StreamingOutput zip = out -> export.write(id, status, out);
        return Response.ok(zip, "application/zip")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"batch-" + id + ".zip\"")
                .header("Cache-Control", "no-store")
                .build();
    }
}
