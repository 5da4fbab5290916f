package com.vixenbliss.creator.companion.chat.rest;

import com.vixenbliss.creator.account.token.rest.CurrentCaller;
import com.vixenbliss.creator.companion.chat.ChatService;
import com.vixenbliss.creator.companion.chat.ReplyContexts;
import com.vixenbliss.creator.companion.chat.TurnStream;
import com.vixenbliss.creator.platform.security.Caller;
import com.vixenbliss.creator.platform.security.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
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

/** Conversation. The turn belongs to the server: a client may leave at any moment and read or resume the reply later. */
@Path("/")
@Tag(name = "Companion")
@RequestScoped
@RolesAllowed(Role.FAN)
public class ChatResource {

    /** Visible ASCII, at most 255 characters. */
    static final String KEY = "[\\x21-\\x7E]{1,255}";

    @Inject
    ChatService chat;

    @Inject
    ReplyContexts contexts;

    @Inject
    TurnAnswers answers;

    @Inject
    CurrentCaller current;

    @POST
    @Path("chat")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON + ";qs=1")
    @Operation(
            summary = "Say something and wait for the whole reply",
            description = "With Accept: text/event-stream the reply is streamed: episode, delta…, message, scene?, done. "
                    + "503 with Retry-After when no model answered; the message is kept, and the same Idempotency-Key tries again.")
    @APIResponse(
            responseCode = "200",
            description = "The reply, whole or as it comes.",
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = ChatAnswer.class)),
                @Content(mediaType = MediaType.SERVER_SENT_EVENTS)
            })
    public CompletionStage<Response> say(
            @HeaderParam("Idempotency-Key") @Pattern(regexp = KEY) String key, @NotNull @Valid SayOrder order) {
        return answers.whole(said(key, order));
    }

    @POST
    @Path("chat")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.SERVER_SENT_EVENTS + ";qs=0.5")
    @Operation(hidden = true)
    public CompletionStage<Response> sayAndListen(
            @HeaderParam("Idempotency-Key") @Pattern(regexp = KEY) String key, @NotNull @Valid SayOrder order) {
        return answers.live(said(key, order), null);
    }

    @GET
    @Path("messages/{id}/context")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Why the character said that: the memories, follow-ups and prompt parts behind a reply")
    public ReplyContexts.ReplyContext context(@PathParam("id") UUID messageId) {
        return contexts.of(current.caller(), messageId);
    }

    private TurnStream said(String key, SayOrder order) {
        Caller caller = current.caller();
        return chat.say(caller, order.by(caller, key));
    }
}
