package com.vixenbliss.creator.identity.avatar.rest;

import com.vixenbliss.creator.account.token.rest.CurrentCaller;
import com.vixenbliss.creator.identity.avatar.AvatarFilter;
import com.vixenbliss.creator.identity.avatar.AvatarView;
import com.vixenbliss.creator.identity.avatar.AvatarViews;
import com.vixenbliss.creator.identity.avatar.model.AvatarStatus;
import com.vixenbliss.creator.platform.rest.ETags;
import com.vixenbliss.creator.platform.security.Role;
import com.vixenbliss.creator.platform.value.Page;
import com.vixenbliss.creator.platform.value.PageRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** A studio's identities. */
@Path("/avatars")
@RequestScoped
@Tag(name = "Avatars")
@RolesAllowed(Role.STUDIO)
@Produces(MediaType.APPLICATION_JSON)
public class AvatarResource {

    private final CurrentCaller current;
    private final AvatarViews avatars;
    private final AvatarEvents events;

    @Inject
    public AvatarResource(CurrentCaller current, AvatarViews avatars, AvatarEvents events) {
        this.current = current;
        this.avatars = avatars;
        this.events = events;
    }

    /** For the CDI client proxy, and because RESTEasy looks for a constructor without arguments. */
    public AvatarResource() {
        this(null, null, null);
    }

    @GET
    @Operation(summary = "List identities, newest first", description = "Those that were put away are listed with `status=archived`.")
    public Page<AvatarView> list(
            @QueryParam("status") AvatarStatus status,
            @Parameter(description = "Of this niche alone") @QueryParam("niche") String niche,
            @QueryParam("character_id") UUID characterId,
            @QueryParam("limit") Integer limit,
            @QueryParam("cursor") String cursor) {
        return avatars.list(current.caller().studio(), new AvatarFilter(status, niche, characterId), PageRequest.of(limit, cursor));
    }

    @GET
    @Path("{id}")
    @Operation(
            summary = "Read an identity",
            description = "How far each stage of its making is, what it is in words, and what it has cost with all that was made of it.")
    @APIResponseSchema(AvatarView.class)
    public Response get(@PathParam("id") UUID id) {
        AvatarView avatar = avatars.get(current.caller().studio(), id);
        return Response.ok(avatar).tag(ETags.of(avatar.version())).build();
    }

    @GET
    @Path("{id}/events")
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @Operation(
            summary = "Watch the making of an identity",
            description = "An event `avatar` with the whole identity whenever a stage has moved, the first at once; the stream ends when "
                    + "all is done.")
    public CompletionStage<Response> watch(@PathParam("id") UUID id) {
        UUID studio = current.caller().studio();
        avatars.get(studio, id);
        return CompletableFuture.completedFuture(Response.ok(events.of(studio, id), MediaType.SERVER_SENT_EVENTS_TYPE)
                .header("Cache-Control", "no-store").build());
    }
}
