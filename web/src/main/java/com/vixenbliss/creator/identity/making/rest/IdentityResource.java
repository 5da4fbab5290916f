package com.vixenbliss.creator.identity.making.rest;

import com.vixenbliss.creator.account.token.rest.CurrentCaller;
import com.vixenbliss.creator.identity.making.CostEstimate;
import com.vixenbliss.creator.identity.making.IdentityOrder;
import com.vixenbliss.creator.identity.making.IdentityOrders;
import com.vixenbliss.creator.identity.making.IdentityTicket;
import com.vixenbliss.creator.platform.rest.Locations;
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
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Orders of identities. */
@Path("/identities")
@RequestScoped
@Tag(name = "Avatars")
@RolesAllowed(Role.STUDIO_EDITOR)
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class IdentityResource {

    private static final String EXAMPLE = """
            {"niche": "specialty coffee", "personality_traits": ["warm", "stubborn"],
             "visual_characteristics": {"hair": "auburn bob", "eyes": "hazel"}, "dataset_size": 50, "train_lora": true,
             "likeness": {"source": "fully_synthetic"}, "budget_usd": 8}""";

    private final CurrentCaller current;
    private final IdentityOrders orders;

    @Inject
    public IdentityResource(CurrentCaller current, IdentityOrders orders) {
        this.current = current;
        this.orders = orders;
    }

    /** For the CDI client proxy, and because RESTEasy looks for a constructor without arguments. */
    public IdentityResource() {
        this(null, null);
    }

    /** 202: it takes minutes to an hour. {@code Location} tells how far it is, and so does its event stream. */
    @POST
    @Operation(
            summary = "Make an identity from nothing",
            description = "Biography, character and kit, anchor, dataset, training: each stage is visible at `Location`, goes on after a "
                    + "crash and can be tried again alone. Whoever is made is an adult of 21 years or more. `likeness` says whether "
                    + "the face is invented or a real person's who has signed a licence; the latter waits for a licensed picture. "
                    + "With `budget_usd` nothing is spent beyond it: the making stops there and says so.")
    @RequestBody(content = @Content(mediaType = MediaType.APPLICATION_JSON, examples = @ExampleObject(name = "coffee", value = EXAMPLE)))
    @APIResponseSchema(value = IdentityTicket.class, responseCode = "202", responseDescription = "It is being made.")
    public Response order(@HeaderParam("Idempotency-Key") String key, @NotNull @Valid IdentityOrder order) {
        IdentityTicket ticket = orders.order(current.caller(), order, key);
        return Response.accepted(ticket).header("Location", Locations.of("avatars", ticket.avatarId())).build();
    }

    @POST
    @Path("estimate")
    @Operation(
            summary = "What an identity is expected to cost",
            description = "By the prices of now, and stage by stage. Nothing is ordered. Pictures that do not pass and are drawn again "
                    + "are reckoned with.")
    @RequestBody(content = @Content(mediaType = MediaType.APPLICATION_JSON, examples = @ExampleObject(name = "coffee", value = EXAMPLE)))
    @APIResponseSchema(CostEstimate.class)
    public Response estimate(@NotNull @Valid IdentityOrder order) {
        return Response.ok(orders.estimate(current.caller(), order)).build();
    }
}
