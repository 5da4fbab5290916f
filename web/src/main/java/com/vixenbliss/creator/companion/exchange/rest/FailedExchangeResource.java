package com.vixenbliss.creator.companion.exchange.rest;

import com.vixenbliss.creator.account.token.rest.CurrentCaller;
import com.vixenbliss.creator.companion.exchange.FailedExchange;
import com.vixenbliss.creator.companion.exchange.FailedExchangeService;
import com.vixenbliss.creator.platform.security.Role;
import com.vixenbliss.creator.platform.value.Page;
import com.vixenbliss.creator.platform.value.PageRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Exchanges from which nothing could be learned. They show why, and nothing of what was said. */
@Path("/failed-exchanges")
@RequestScoped
@Tag(name = "Operations")
@RolesAllowed({Role.STUDIO, Role.ADMIN})
@Produces(MediaType.APPLICATION_JSON)
public class FailedExchangeResource {

    private final CurrentCaller current;
    private final FailedExchangeService failed;

    @Inject
    public FailedExchangeResource(CurrentCaller current, FailedExchangeService failed) {
        this.current = current;
        this.failed = failed;
    }

    /** For the CDI client proxy, and because RESTEasy looks for a constructor without arguments. */
    public FailedExchangeResource() {
        this(null, null);
    }

    @GET
    @Operation(summary = "Exchanges that were given up, newest first")
    public Page<FailedExchange> list(@QueryParam("limit") Integer limit, @QueryParam("cursor") String cursor) {
        return failed.list(current.caller(), PageRequest.of(limit, cursor));
    }

    @POST
    @Path("/{turn_id}/redeliver")
    @Operation(summary = "Try again what was given up")
    @APIResponse(responseCode = "202", description = "It waits for a worker again.")
    public Response redeliver(@PathParam("turn_id") UUID turnId) {
        failed.redeliver(current.caller(), turnId);
        return Response.accepted().build();
    }
}
