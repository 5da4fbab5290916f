package com.vixenbliss.creator.companion.chat.rest;

import com.vixenbliss.creator.account.token.rest.CurrentCaller;
import com.vixenbliss.creator.companion.chat.Regenerations;
import com.vixenbliss.creator.companion.chat.TurnStream;
import com.vixenbliss.creator.platform.security.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The last reply once more, as another variant: the same protocol as a line of the person's. */
@Path("/episodes/{id}/messages/{message_id}/regenerate")
@Tag(name = "Companion")
@RequestScoped
@RolesAllowed(Role.FAN)
public class RegenerateResource {

    @Inject
    Regenerations regenerations;

    @Inject
    TurnAnswers answers;

    @Inject
    CurrentCaller current;

    @POST
    @Produces(MediaType.APPLICATION_JSON + ";qs=1")
    @Operation(
            summary = "Have the last reply made anew; what it was stays as a variant",
            description = "Also for a last line that has no reply. With Accept: text/event-stream the reply is streamed, as by POST /chat.")
    @APIResponse(
            responseCode = "200",
            description = "The reply, whole or as it comes.",
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = ChatAnswer.class)),
                @Content(mediaType = MediaType.SERVER_SENT_EVENTS)
            })
    public CompletionStage<Response> regenerate(
            @HeaderParam("Idempotency-Key") @Pattern(regexp = ChatResource.KEY) String key,
            @PathParam("id") UUID episodeId,
            @PathParam("message_id") UUID messageId) {
        return answers.whole(begun(key, episodeId, messageId));
    }

    @POST
    @Produces(MediaType.SERVER_SENT_EVENTS + ";qs=0.5")
    @Operation(hidden = true)
    public CompletionStage<Response> regenerateAndListen(
            @HeaderParam("Idempotency-Key") @Pattern(regexp = ChatResource.KEY) String key,
            @PathParam("id") UUID episodeId,
            @PathParam("message_id") UUID messageId) {
        return answers.live(begun(key, episodeId, messageId), null);
    }

    private TurnStream begun(String key, UUID episodeId, UUID messageId) {
        return regenerations.begin(current.caller().userId(), episodeId, messageId, key);
    }
}
