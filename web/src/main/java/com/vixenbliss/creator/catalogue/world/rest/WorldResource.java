package com.vixenbliss.creator.catalogue.world.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.vixenbliss.creator.account.token.rest.CurrentCaller;
import com.vixenbliss.creator.catalogue.world.WorldService;
import com.vixenbliss.creator.catalogue.world.WorldView;
import com.vixenbliss.creator.catalogue.world.model.WorldDraft;
import com.vixenbliss.creator.platform.idempotency.Idempotency;
import com.vixenbliss.creator.platform.rest.ETags;
import com.vixenbliss.creator.platform.rest.Locations;
import com.vixenbliss.creator.platform.rest.MergePatch;
import com.vixenbliss.creator.platform.security.Caller;
import com.vixenbliss.creator.platform.security.Role;
import com.vixenbliss.creator.platform.value.Page;
import com.vixenbliss.creator.platform.value.PageRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
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

/** Worlds of the caller's studio. */
@Path("/worlds")
@RequestScoped
@Tag(name = "Content layer")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class WorldResource {

    private static final String JSON = MediaType.APPLICATION_JSON;

    private final CurrentCaller current;
    private final WorldService worlds;
    private final Idempotency idempotency;
    private final MergePatch mergePatch;

    @Inject
    public WorldResource(CurrentCaller current, WorldService worlds, Idempotency idempotency, MergePatch mergePatch) {
        this.current = current;
        this.worlds = worlds;
        this.idempotency = idempotency;
        this.mergePatch = mergePatch;
    }

    /** For the CDI client proxy, and because RESTEasy looks for a constructor without arguments. */
    public WorldResource() {
        this(null, null, null, null);
    }

    @POST
    @RolesAllowed(Role.STUDIO_EDITOR)
    @Operation(summary = "Create a world")
    @RequestBody(content = @Content(mediaType = JSON, examples = @ExampleObject(name = "street", value = """
            {"name": "Crescent Street", "tone": "warm, slow evenings", "genre": "romance",
             "description": "A quiet street of cafés and workshops.",
             "scenes": [{"name": "The corner café", "description": "Steam, rain on the window, two chairs."}]}""")))
    @APIResponseSchema(value = WorldView.class, responseCode = "201", responseDescription = "Created.")
    public Response create(@HeaderParam("Idempotency-Key") String key, @NotNull @Valid WorldDraft draft) {
        Caller caller = current.caller();
        WorldView world = idempotency
                .once(caller, key, "create-world", draft, WorldView.class, () -> worlds.create(caller.studio(), draft))
                .value();
        return Response.status(Response.Status.CREATED)
                .header("Location", Locations.of("worlds", world.id()))
                .tag(ETags.of(world.version()))
                .entity(world)
                .build();
    }

    @GET
    @RolesAllowed(Role.STUDIO)
    @Operation(summary = "List the studio's worlds, newest first")
    public Page<WorldView> list(@QueryParam("limit") Integer limit, @QueryParam("cursor") String cursor) {
        return worlds.list(current.caller().studio(), PageRequest.of(limit, cursor));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(Role.STUDIO)
    @Operation(summary = "Read a world")
    @APIResponseSchema(WorldView.class)
    public Response get(@PathParam("id") UUID id) {
        return answer(worlds.get(current.caller().studio(), id));
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed(Role.STUDIO_EDITOR)
    @Operation(summary = "Replace a world")
    @APIResponseSchema(WorldView.class)
    public Response replace(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid WorldDraft draft) {
        return answer(worlds.revise(current.caller().studio(), id, ETags.ifMatch(ifMatch), before -> draft));
    }

    @PATCH
    @Path("/{id}")
    @RolesAllowed(Role.STUDIO_EDITOR)
    @Consumes({MediaType.APPLICATION_JSON, MergePatch.MEDIA_TYPE})
    @Operation(summary = "Change some fields of a world", description = "JSON Merge Patch: null clears a field.")
    @APIResponseSchema(WorldView.class)
    public Response patch(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, JsonNode patch) {
        return answer(worlds.revise(current.caller().studio(), id, ETags.ifMatch(ifMatch),
                before -> mergePatch.apply(before, patch, WorldDraft.class)));
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed(Role.STUDIO_EDITOR)
    @Operation(summary = "Delete a world", description = "409 while characters live in it.")
    public void delete(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        worlds.delete(current.caller().studio(), id, ETags.ifMatch(ifMatch));
    }

    private static Response answer(WorldView world) {
        return Response.ok(world).tag(ETags.of(world.version())).build();
    }
}
