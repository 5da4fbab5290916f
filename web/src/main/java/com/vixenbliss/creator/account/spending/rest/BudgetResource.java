package com.vixenbliss.creator.account.spending.rest;

import com.vixenbliss.creator.account.spending.BudgetCard;
import com.vixenbliss.creator.account.spending.BudgetService;
import com.vixenbliss.creator.account.token.rest.CurrentCaller;
import com.vixenbliss.creator.platform.cost.budget.Scope;
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
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What a studio lets itself spend: members see it, those who write for it set it. */
@Path("/budgets")
@RequestScoped
@Tag(name = "Costs")
@RolesAllowed(Role.STUDIO)
@Produces(MediaType.APPLICATION_JSON)
public class BudgetResource {

    private final CurrentCaller current;
    private final BudgetService budgets;

    @Inject
    public BudgetResource(CurrentCaller current, BudgetService budgets) {
        this.current = current;
        this.budgets = budgets;
    }

    /** For the CDI client proxy, and because RESTEasy looks for a constructor without arguments. */
    public BudgetResource() {
        this(null, null);
    }

    @GET
    @Operation(summary = "The studio's budgets and how they stand, newest first",
            description = "Those of the studio itself, of its identities and of its batches.")
    public Page<BudgetCard> list(
            @QueryParam("scope") Scope scope,
            @QueryParam("scope_id") UUID scopeId,
            @QueryParam("limit") Integer limit,
            @QueryParam("cursor") String cursor) {
        return budgets.list(current.caller(), scope, scopeId, PageRequest.of(limit, cursor));
    }

    @PUT
    @RolesAllowed(Role.STUDIO_EDITOR)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Set a budget, or change it", description = "There is one for each period of the studio, of an identity or of a "
            + "batch. What has been spent in the period already counts. What is under way goes on; from here on what would go beyond it "
            + "is refused (409 `budget-exhausted`) when its action is `stop`.")
    @APIResponseSchema(value = BudgetCard.class, responseDescription = "As it stands now.")
    @APIResponse(responseCode = "404", description = "The identity or batch is not there, or not the studio's.")
    public BudgetCard set(@NotNull @Valid BudgetOrder order) {
        Caller caller = current.caller();
        return budgets.set(caller, order.name(caller), order.limitUsd(), order.action());
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "A budget and how it stands")
    public BudgetCard get(@PathParam("id") UUID id) {
        return budgets.get(current.caller(), id);
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed(Role.STUDIO_EDITOR)
    @Operation(summary = "Take a budget away: nothing is limited by it any more")
    public void remove(@PathParam("id") UUID id) {
        budgets.remove(current.caller(), id);
    }
}
