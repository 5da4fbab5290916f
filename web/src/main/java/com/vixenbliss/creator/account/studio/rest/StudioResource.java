package com.vixenbliss.creator.account.studio.rest;

import com.vixenbliss.creator.account.studio.StudioService;
import com.vixenbliss.creator.account.studio.StudioView;
import com.vixenbliss.creator.account.token.rest.CurrentCaller;
import com.vixenbliss.creator.platform.rest.ETags;
import com.vixenbliss.creator.platform.rest.Locations;
import com.vixenbliss.creator.platform.security.Role;
import com.vixenbliss.creator.platform.value.Page;
import com.vixenbliss.creator.platform.value.PageRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Studios: admins found them, members see their own. */
@Path("studios")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "People")
public class StudioResource {

    private final StudioService studios;
    private final CurrentCaller current;

    @Inject
    public StudioResource(StudioService studios, CurrentCaller current) {
        this.studios = studios;
        this.current = current;
    }

    /** For the CDI client proxy, and because RESTEasy looks for a constructor without arguments. */
    public StudioResource() {
        this(null, null);
    }

    @POST
    @RolesAllowed(Role.ADMIN)
    @Operation(summary = "Found a studio", description = "The owner must be registered already.")
    @APIResponse(responseCode = "409", description = "Another studio has the slug.")
    @APIResponseSchema(value = StudioCard.class, responseCode = "201", responseDescription = "Founded.")
    public Response found(@NotNull StudioOrder order) {
        StudioView studio = studios.found(current.caller(), order.name(), order.slug(), order.ownerEmail());
        return Response.status(Response.Status.CREATED)
                .header(HttpHeaders.LOCATION, Locations.of("studios", studio.id()))
                .tag(ETags.of(studio.version()))
                .entity(StudioCard.of(studio))
                .build();
    }

    @GET
    @RolesAllowed({Role.ADMIN, Role.STUDIO})
    @Operation(summary = "List studios", description = "An admin sees all, a member those that he works for.")
    public Page<StudioCard> list(@QueryParam("limit") Integer limit, @QueryParam("cursor") String cursor) {
        return studios.list(current.caller(), PageRequest.of(limit, cursor)).map(StudioCard::of);
    }

    @GET
    @Path("{id}")
    @RolesAllowed({Role.ADMIN, Role.STUDIO})
    @Operation(summary = "Read a studio")
    @APIResponseSchema(StudioCard.class)
    public Response get(@PathParam("id") UUID id) {
        return answer(studios.get(current.caller(), id));
    }

    @PATCH
    @Path("{id}")
    @RolesAllowed(Role.ADMIN)
    @Operation(summary = "Rename, suspend or reopen a studio",
            description = "`status` is active or suspended. The people of a suspended studio cannot act for it.")
    @APIResponseSchema(StudioCard.class)
    public Response change(
            @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @NotNull StudioPatch patch) {
        return answer(studios.change(current.caller(), id, ETags.ifMatch(ifMatch), patch.change()));
    }

    private static Response answer(StudioView studio) {
        return Response.ok(StudioCard.of(studio)).tag(ETags.of(studio.version())).build();
    }
}
