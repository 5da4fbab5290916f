package com.vixenbliss.creator.companion.relationship.rest;

import com.vixenbliss.creator.account.token.rest.CurrentCaller;
import com.vixenbliss.creator.companion.relationship.RelationshipEventView;
import com.vixenbliss.creator.companion.relationship.RelationshipService;
import com.vixenbliss.creator.companion.relationship.RelationshipView;
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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** How the caller stands with characters. */
@Path("/relationships")
@RequestScoped
@Tag(name = "Companion")
@RolesAllowed(Role.FAN)
@Produces(MediaType.APPLICATION_JSON)
public class RelationshipResource {

    private final CurrentCaller current;
    private final RelationshipService relationships;

    @Inject
    public RelationshipResource(CurrentCaller current, RelationshipService relationships) {
        this.current = current;
        this.relationships = relationships;
    }

    /** For the CDI client proxy, and because RESTEasy looks for a constructor without arguments. */
    public RelationshipResource() {
        this(null, null);
    }

    @GET
    @Operation(summary = "My relationships, the newest first")
    public Page<RelationshipView> list(@QueryParam("limit") Integer limit, @QueryParam("cursor") String cursor) {
        return relationships.list(current.caller().userId(), PageRequest.of(limit, cursor));
    }

    @GET
    @Path("/{character_id}")
    @Operation(summary = "My relationship with a character: stage, progress, dynamic, milestones")
    public RelationshipView get(@PathParam("character_id") UUID characterId) {
        return relationships.get(current.caller().userId(), characterId);
    }

    @GET
    @Path("/{character_id}/events")
    @Operation(summary = "What moved between me and a character, newest first; the relationship is the replay of all of it")
    public Page<RelationshipEventView> events(
            @PathParam("character_id") UUID characterId, @QueryParam("limit") Integer limit, @QueryParam("cursor") String cursor) {
        return relationships.events(current.caller().userId(), characterId, PageRequest.of(limit, cursor));
    }
}
