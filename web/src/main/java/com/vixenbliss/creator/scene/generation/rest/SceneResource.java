package com.vixenbliss.creator.scene.generation.rest;

import com.vixenbliss.creator.account.token.rest.CurrentCaller;
import com.vixenbliss.creator.platform.rest.Locations;
import com.vixenbliss.creator.platform.security.Role;
import com.vixenbliss.creator.platform.value.Page;
import com.vixenbliss.creator.platform.value.PageRequest;
import com.vixenbliss.creator.scene.generation.SceneFilter;
import com.vixenbliss.creator.scene.generation.SceneOrder;
import com.vixenbliss.creator.scene.generation.SceneOrders;
import com.vixenbliss.creator.scene.generation.SceneService;
import com.vixenbliss.creator.scene.generation.SceneTicket;
import com.vixenbliss.creator.scene.generation.SceneView;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Pictures of the caller. */
@Path("/scenes")
@RequestScoped
@Tag(name = "Scenes")
@RolesAllowed(Role.FAN)
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class SceneResource {

    private final CurrentCaller current;
    private final SceneService scenes;
    private final SceneOrders orders;

    @Inject
    public SceneResource(CurrentCaller current, SceneService scenes, SceneOrders orders) {
        this.current = current;
        this.scenes = scenes;
        this.orders = orders;
    }

    /** For the CDI client proxy, and because RESTEasy looks for a constructor without arguments. */
    public SceneResource() {
        this(null, null, null);
    }

    /** 202: drawing takes seconds to minutes. {@code Location} tells how far it is, and so does the episode's event stream. */
    @POST
    @Path("/generate")
    @Operation(
            summary = "Ask for a picture of the present moment",
            description = "Its price in Sparks is reserved now, spent when the picture is ready, and given back when it is not drawn. "
                    + "402 with too few Sparks, 429 with too many pictures under way. Free for those who work for the character's studio.")
    @APIResponseSchema(value = SceneTicket.class, responseCode = "202", responseDescription = "Queued.")
    public Response generate(@HeaderParam("Idempotency-Key") String key, @NotNull @Valid SceneOrder order) {
        SceneTicket ticket = orders.order(current.caller(), order, key);
        return Response.accepted(ticket).header(HttpHeaders.LOCATION, Locations.of("scenes", ticket.sceneId())).build();
    }

    @GET
    @Operation(
            summary = "My pictures, newest first; for a studio, those its members made in trying its characters",
            description = "Pictures of other people are not shown to a studio.")
    public Page<SceneView> list(
            @QueryParam("character_id") UUID characterId,
            @QueryParam("status") String status,
            @QueryParam("trigger_type") String triggerType,
            @QueryParam("mode") String mode,
            @QueryParam("limit") Integer limit,
            @QueryParam("cursor") String cursor) {
        SceneFilter filter = new SceneFilter(characterId, status, triggerType, mode);
        return scenes.gallery(current.caller(), filter, PageRequest.of(limit, cursor));
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "A picture and how far it is")
    public SceneView get(@PathParam("id") UUID id) {
        return scenes.get(current.caller().userId(), id);
    }

    @DELETE
    @Path("/{id}")
    @Operation(
            summary = "Delete a picture",
            description = "The file goes, and the words. What is under way is stopped and its Sparks are given back. The other "
                    + "pictures of the episode keep their sequence_index, and the moment is not pictured again.")
    public void delete(@PathParam("id") UUID id) {
        scenes.delete(current.caller().userId(), id);
    }

    @POST
    @Path("/{id}/memory")
    @Operation(
            summary = "Keep a picture as a memory",
            description = "The character remembers the moment from then on, with the lines it came from. Asked for twice, it is one memory.")
    public SceneView keep(@PathParam("id") UUID id) {
        return scenes.keep(current.caller().userId(), id);
    }
}
