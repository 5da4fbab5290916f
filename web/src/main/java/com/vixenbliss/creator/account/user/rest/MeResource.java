package com.vixenbliss.creator.account.user.rest;

import com.vixenbliss.creator.account.token.rest.CurrentCaller;
import com.vixenbliss.creator.account.user.UserProfile;
import com.vixenbliss.creator.account.user.UserService;
import com.vixenbliss.creator.platform.rest.ETags;
import com.vixenbliss.creator.platform.security.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The caller's own profile. */
@Path("me")
@RolesAllowed(Role.FAN)
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "People")
public class MeResource {

    private final UserService users;
    private final CurrentCaller current;

    @Inject
    public MeResource(UserService users, CurrentCaller current) {
        this.users = users;
        this.current = current;
    }

    /** For the CDI client proxy, and because RESTEasy looks for a constructor without arguments. */
    public MeResource() {
        this(null, null);
    }

    @GET
    @Operation(summary = "Who I am here")
    @APIResponseSchema(Profile.class)
    public Response get() {
        return answer(users.profile(current.caller().userId()));
    }

    @PATCH
    @Operation(summary = "Change my name, language, time zone, or how characters come back to things",
            description = "A field that is left out stays as it is. proactive_messages: true is a consent.")
    @APIResponse(responseCode = "412", description = "The profile was changed since the ETag in If-Match.")
    @APIResponseSchema(Profile.class)
    public Response change(
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @Context HttpServletRequest request,
            @NotNull ProfilePatch patch) {
        return answer(users.change(current.caller(), ETags.ifMatch(ifMatch), patch.from(request.getRemoteAddr())));
    }

    private static Response answer(UserProfile user) {
        return Response.ok(Profile.of(user)).tag(ETags.of(user.version())).build();
    }
}
