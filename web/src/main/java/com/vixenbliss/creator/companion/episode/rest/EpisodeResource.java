package com.vixenbliss.creator.companion.episode.rest;

import com.vixenbliss.creator.account.token.rest.CurrentCaller;
import com.vixenbliss.creator.companion.chat.ChatService;
import com.vixenbliss.creator.companion.episode.EpisodeChannels;
import com.vixenbliss.creator.companion.episode.EpisodeService;
import com.vixenbliss.creator.companion.episode.EpisodeService.Opened;
import com.vixenbliss.creator.companion.episode.EpisodeView;
import com.vixenbliss.creator.companion.episode.MessageView;
import com.vixenbliss.creator.platform.idempotency.Idempotency;
import com.vixenbliss.creator.platform.rest.Locations;
import com.vixenbliss.creator.platform.safety.Disclosure;
import com.vixenbliss.creator.platform.security.Caller;
import com.vixenbliss.creator.platform.security.Role;
import com.vixenbliss.creator.platform.sse.rest.EventStream;
import com.vixenbliss.creator.platform.sse.rest.Heartbeats;
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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** A person's episodes: begin, read, watch, end. */
@Path("/episodes")
@Tag(name = "Companion")
@RequestScoped
@RolesAllowed(Role.FAN)
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class EpisodeResource {

    @Inject
    ChatService chat;

    @Inject
    EpisodeService episodes;

    @Inject
    EpisodeChannels channels;

    @Inject
    Idempotency idempotency;

    @Inject
    Disclosure disclosure;

    @Inject
    Heartbeats heartbeats;

    @Inject
    CurrentCaller current;

    @POST
    @Operation(summary = "Begin an episode; one that was active with this character ends")
    @APIResponseSchema(value = EpisodeAnswer.class, responseCode = "201", responseDescription = "Begun.")
    public Response open(
            @HeaderParam("Idempotency-Key") String key,
            @Context HttpHeaders headers,
            @NotNull @Valid EpisodeOrder order) {
        Caller caller = current.caller();
        Opened opened = idempotency
                .once(caller, key, "open-episode", order, Opened.class,
                        () -> chat.open(caller, order.characterId(), order.templateId()))
                .value();
        return Response.status(Response.Status.CREATED)
                .header(HttpHeaders.LOCATION, Locations.of("episodes", opened.episode().id()))
                .entity(EpisodeAnswer.of(opened, disclosure.notice(headers.getAcceptableLanguages().getFirst())))
                .build();
    }

    @GET
    @Operation(summary = "My episodes, newest first")
    public Page<EpisodeView> list(
            @QueryParam("character_id") UUID characterId,
            @QueryParam("limit") Integer limit,
            @QueryParam("cursor") String cursor) {
        return episodes.list(current.caller().userId(), characterId, PageRequest.of(limit, cursor));
    }

    @GET
    @Path("{id}")
    @Operation(summary = "One episode, with the notice to show before anything can be typed")
    public EpisodeAnswer get(@PathParam("id") UUID id, @Context HttpHeaders headers) {
        EpisodeView episode = episodes.get(current.caller().userId(), id);
        return new EpisodeAnswer(episode, null, disclosure.notice(headers.getAcceptableLanguages().getFirst()));
    }

    @GET
    @Path("{id}/messages")
    @Operation(summary = "The lines of an episode, oldest first")
    public Page<MessageView> lines(
            @PathParam("id") UUID id, @QueryParam("limit") Integer limit, @QueryParam("cursor") String cursor) {
        return episodes.lines(current.caller().userId(), id, PageRequest.of(limit, cursor));
    }

    @POST
    @Path("{id}/end")
    @Operation(summary = "End an episode; its summary is written a little later")
    public EpisodeView end(@PathParam("id") UUID id) {
        return episodes.end(current.caller().userId(), id);
    }

    @GET
    @Path("{id}/events")
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @Operation(summary = "Watch what happens after the replies: memory, hook, relationship, scene")
    public CompletionStage<Response> watch(@PathParam("id") UUID id) {
        episodes.get(current.caller().userId(), id);
        return CompletableFuture.completedFuture(
                Response.ok(watching(id), MediaType.SERVER_SENT_EVENTS_TYPE).header("Cache-Control", "no-store").build());
    }

    private EventStream watching(UUID episodeId) {
        EventStream[] body = new EventStream[1];
        EpisodeChannels.Watcher watcher = (eventId, type, json) -> body[0].send(eventId, type, json);
        body[0] = new EventStream(
                started -> {
                    channels.watch(episodeId, watcher);
                    heartbeats.keep(started);
                    started.heartbeat();
                },
                () -> {
                    channels.leave(episodeId, watcher);
                    heartbeats.forget(body[0]);
                });
        return body[0];
    }
}
