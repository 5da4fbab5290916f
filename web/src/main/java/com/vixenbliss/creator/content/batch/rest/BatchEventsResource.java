package com.vixenbliss.creator.content.batch.rest;

import com.vixenbliss.creator.account.token.rest.CurrentCaller;
import com.vixenbliss.creator.content.batch.BatchService;
import com.vixenbliss.creator.platform.security.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What happens in a batch. */
@Path("/content/batches/{id}/events")
@RequestScoped
@Tag(name = "Content")
public class BatchEventsResource {

    private final CurrentCaller current;
    private final BatchService batches;
    private final BatchFollowers followers;
    private final Clock clock;

    @Inject
    public BatchEventsResource(CurrentCaller current, BatchService batches, BatchFollowers followers, Clock clock) {
        this.current = current;
        this.batches = batches;
        this.followers = followers;
        this.clock = clock;
    }

    /** For the CDI client proxy, and because RESTEasy looks for a constructor without arguments. */
    public BatchEventsResource() {
        this(null, null, null, null);
    }

    @GET
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
}
