package com.vixenbliss.creator.account.spending.rest;

import com.vixenbliss.creator.account.spending.CostOrder;
import com.vixenbliss.creator.account.spending.CostReport;
import com.vixenbliss.creator.account.spending.CostService;
import com.vixenbliss.creator.account.token.rest.CurrentCaller;
import com.vixenbliss.creator.platform.cost.Grouping;
import com.vixenbliss.creator.platform.security.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What was paid to providers: for members of a studio and for administrators. */
@Path("/costs")
@RequestScoped
@Tag(name = "Costs")
@RolesAllowed({Role.STUDIO, Role.ADMIN})
@Produces(MediaType.APPLICATION_JSON)
public class CostResource {

    private final CurrentCaller current;
    private final CostService costs;

    @Inject
    public CostResource(CurrentCaller current, CostService costs) {
        this.current = current;
        this.costs = costs;
    }

    /** For the CDI client proxy, and because RESTEasy looks for a constructor without arguments. */
    public CostResource() {
        this(null, null);
    }

    @GET
    @Operation(summary = "What was paid to providers, summed up", description = "Members see their studio's, administrators everybody's. "
            + "The dearest first, at most 200; days in their order. `key` is null for what was for no identity, or for no batch.")
    public CostReport report(
            @QueryParam("from") LocalDate from,
            @QueryParam("to") LocalDate to,
            @QueryParam("group_by") Grouping groupBy,
            @QueryParam("avatar_id") UUID avatarId,
            @QueryParam("batch_id") UUID batchId) {
        return costs.report(current.caller(), new CostOrder(from, to, groupBy, avatarId, batchId));
    }
}
