package com.vixenbliss.creator.companion.revision.rest;

import com.vixenbliss.creator.account.token.rest.CurrentCaller;
import com.vixenbliss.creator.companion.episode.MessageView;
import com.vixenbliss.creator.companion.revision.RevisionService;
import com.vixenbliss.creator.platform.security.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What was said, taken back. What was learned from it goes with it. */
@Path("/episodes/{id}/messages/{message_id}")
@Tag(name = "Companion")
@RequestScoped
@RolesAllowed(Role.FAN)
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class MessageResource {

    @Inject
    RevisionService revisions;

    @Inject
    CurrentCaller current;

    @PATCH
    @Operation(
            summary = "Edit a line of mine, or select a variant of a reply",
            description = "What was learned from the turn is learned anew. 409 while a reply is on its way in the episode.")
    public MessageView revise(
            @PathParam("id") UUID episodeId, @PathParam("message_id") UUID messageId, @NotNull @Valid MessagePatch patch) {
        patch.requireOne();
        UUID user = current.caller().userId();
        return patch.selected() == null
                ? revisions.edit(user, episodeId, messageId, patch.content())
                : revisions.select(user, episodeId, messageId, patch.selected());
    }

    @DELETE
    @Operation(summary = "Delete a line of mine with the reply to it, or a reply alone, and what was learned from it")
    public void delete(@PathParam("id") UUID episodeId, @PathParam("message_id") UUID messageId) {
        revisions.delete(current.caller().userId(), episodeId, messageId);
    }
}
