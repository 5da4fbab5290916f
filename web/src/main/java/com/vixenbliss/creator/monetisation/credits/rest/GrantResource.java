package com.vixenbliss.creator.monetisation.credits.rest;

import com.vixenbliss.creator.account.token.rest.CurrentCaller;
import com.vixenbliss.creator.monetisation.credits.CreditGrant;
import com.vixenbliss.creator.monetisation.credits.GrantService;
import com.vixenbliss.creator.platform.idempotency.Idempotency;
import com.vixenbliss.creator.platform.security.Caller;
import com.vixenbliss.creator.platform.security.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Sparks that a studio gives to the people of its characters. */
@Path("/credits/grants")
@RequestScoped
@Tag(name = "Companion")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class GrantResource {

    private final CurrentCaller current;
    private final GrantService grants;
    private final Idempotency idempotency;

    @Inject
    public GrantResource(CurrentCaller current, GrantService grants, Idempotency idempotency) {
        this.current = current;
        this.grants = grants;
        this.idempotency = idempotency;
    }

    /** For the CDI client proxy, and because RESTEasy looks for a constructor without arguments. */
    public GrantResource() {
        this(null, null, null);
    }

    @POST
    @RolesAllowed(Role.STUDIO_EDITOR)
    @Operation(summary = "Give somebody Sparks", description = "To people who know a character of the studio. Who gave, to whom and "
            + "why is kept in the audit trail; the person sees the reason. How much is given at once and in a day is limited.")
    @APIResponseSchema(value = CreditGrant.class, responseCode = "201", responseDescription = "Given; they can be spent at once.")
    @APIResponse(responseCode = "404", description = "Nobody with this id knows a character of the studio.")
    @APIResponse(responseCode = "429", description = "The studio has given enough today; Retry-After leads to tomorrow, in UTC.")
    public Response give(@HeaderParam("Idempotency-Key") String key, @NotNull @Valid GrantOrder order) {
        Caller caller = current.caller();
        CreditGrant grant = idempotency
                .once(caller, key, "grant-credits", order, CreditGrant.class,
                        () -> grants.give(caller, order.userId(), order.amount(), order.reason()))
                .value();
        return Response.status(Response.Status.CREATED).entity(grant).build();
    }
}
