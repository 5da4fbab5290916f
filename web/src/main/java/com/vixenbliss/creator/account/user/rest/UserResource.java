package com.vixenbliss.creator.account.user.rest;

import com.vixenbliss.creator.account.token.rest.CurrentCaller;
import com.vixenbliss.creator.account.user.UserProfile;
import com.vixenbliss.creator.account.user.UserService;
import com.vixenbliss.creator.account.user.model.UserStatus;
import com.vixenbliss.creator.platform.fault.Fault;
import com.vixenbliss.creator.platform.rest.ETags;
import com.vixenbliss.creator.platform.security.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** People, for those who run the platform. */
@Path("users/{id}")
@RolesAllowed(Role.ADMIN)
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "People")
public class UserResource {

    private final UserService users;
    private final CurrentCaller current;

    @Inject
    public UserResource(UserService users, CurrentCaller current) {
        this.users = users;
        this.current = current;
    }

    /** For the CDI client proxy, and because RESTEasy looks for a constructor without arguments. */
    public UserResource() {
        this(null, null);
    }

    @GET
    @Operation(summary = "Read a person's profile")
    @APIResponseSchema(Profile.class)
    public Response get(@PathParam("id") UUID id) {
        return answer(users.profile(id));
    }

    @PATCH
    @Operation(summary = "Suspend a person, or let him in again",
            description = "`status` is active or suspended. Tokens and sessions of a suspended person end within a minute.")
    @APIResponseSchema(Profile.class)
    public Response change(@PathParam("id") UUID id, @NotNull StatusPatch patch) {
        return answer(users.setStatus(current.caller(), id, status(patch.status()), patch.reason()));
    }

    private static UserStatus status(String word) {
        return switch (word) {
            case "active" -> UserStatus.ACTIVE;
            case "suspended" -> UserStatus.SUSPENDED;
            case null, default -> throw Fault.invalid("status", "must be active or suspended");
        };
    }

    private static Response answer(UserProfile user) {
        return Response.ok(Profile.of(user)).tag(ETags.of(user.version())).build();
    }
}
