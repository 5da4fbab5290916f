package com.vixenbliss.creator.account.studio.rest;

import com.vixenbliss.creator.account.studio.MemberService;
import com.vixenbliss.creator.account.studio.MemberView;
import com.vixenbliss.creator.account.studio.model.StudioRole;
import com.vixenbliss.creator.account.token.rest.CurrentCaller;
import com.vixenbliss.creator.platform.fault.Fault;
import com.vixenbliss.creator.platform.rest.Locations;
import com.vixenbliss.creator.platform.security.Role;
import com.vixenbliss.creator.platform.value.Page;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** A studio's people. Members see each other; owners and admins change who is one. */
@Path("studios/{id}/members")
@RolesAllowed({Role.ADMIN, Role.STUDIO})
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "People")
public class MemberResource {

    private final MemberService members;
    private final CurrentCaller current;

    @Inject
    public MemberResource(MemberService members, CurrentCaller current) {
        this.members = members;
        this.current = current;
    }

    /** For the CDI client proxy, and because RESTEasy looks for a constructor without arguments. */
    public MemberResource() {
        this(null, null);
    }

    @GET
    @Operation(summary = "List a studio's members")
    public Page<MemberCard> list(@PathParam("id") UUID studioId) {
        return new Page<>(members.list(current.caller(), studioId), null).map(MemberCard::of);
    }

    @POST
    @Operation(summary = "Take somebody into a studio", description = "`role` is owner, editor or analyst.")
    @APIResponse(responseCode = "409", description = "A member already.")
    @APIResponseSchema(value = MemberCard.class, responseCode = "201", responseDescription = "A member now.")
    public Response add(@PathParam("id") UUID studioId, @NotNull MemberOrder order) {
        MemberView member = members.add(current.caller(), studioId, order.email(), role(order.role()));
        return Response.status(Response.Status.CREATED)
                .header(HttpHeaders.LOCATION, Locations.of("studios", studioId, "members", member.userId()))
                .entity(MemberCard.of(member))
                .build();
    }

    @PATCH
    @Path("{user_id}")
    @Operation(summary = "Give a member another role")
    @APIResponse(responseCode = "409", description = "The studio would be left without an owner.")
    @APIResponse(responseCode = "204", description = "Done.")
    public void change(@PathParam("id") UUID studioId, @PathParam("user_id") UUID userId, @NotNull RolePatch patch) {
        members.changeRole(current.caller(), studioId, userId, role(patch.role()));
    }

    @DELETE
    @Path("{user_id}")
    @Operation(summary = "Remove a member")
    @APIResponse(responseCode = "409", description = "The studio would be left without an owner.")
    @APIResponse(responseCode = "204", description = "Done.")
    public void remove(@PathParam("id") UUID studioId, @PathParam("user_id") UUID userId) {
        members.remove(current.caller(), studioId, userId);
    }

    private static StudioRole role(String word) {
        return switch (word) {
            case "owner" -> StudioRole.OWNER;
            case "editor" -> StudioRole.EDITOR;
            case "analyst" -> StudioRole.ANALYST;
            case null, default -> throw Fault.invalid("role", "must be owner, editor or analyst");
        };
    }
}
