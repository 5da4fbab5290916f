package com.vixenbliss.creator.companion.chat.rest;

import com.vixenbliss.creator.account.token.rest.CurrentCaller;
import com.vixenbliss.creator.companion.chat.TurnLookup;
import com.vixenbliss.creator.platform.security.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/**
 * A turn, for clients that come back. A class of its own: JAX-RS chooses the class by the longest path before it looks at
 * methods, so below {@code /episodes} nothing that stands in a class of {@code /} is ever found.
 */
@Path("/episodes/{id}/turns/{turn_id}")
@Tag(name = "Companion")
@RequestScoped
@RolesAllowed(Role.FAN)
public class TurnResource {

    @Inject
    TurnLookup turns;

    @Inject
    TurnAnswers answers;

    @Inject
    CurrentCaller current;

    @GET
    @Path("stream")
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @Operation(summary = "Resume the stream of a turn after Last-Event-ID, or hear it again from the start")
    public CompletionStage<Response> resume(
            @PathParam("id") UUID episodeId,
            @PathParam("turn_id") UUID turnId,
            @HeaderParam(HttpHeaders.LAST_EVENT_ID_HEADER) String lastEventId) {
        return answers.live(turns.follow(current.caller().userId(), episodeId, turnId), lastEventId);
    }
}
