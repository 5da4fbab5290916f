package com.vixenbliss.creator.identity.lora.rest;

import com.vixenbliss.creator.platform.value.Page;
import com.vixenbliss.creator.account.token.rest.CurrentCaller;
import com.vixenbliss.creator.identity.lora.LoraOrder;
import com.vixenbliss.creator.identity.lora.LoraService;
import com.vixenbliss.creator.identity.lora.LoraView;
import com.vixenbliss.creator.platform.idempotency.Idempotency;
import com.vixenbliss.creator.platform.rest.Locations;
import com.vixenbliss.creator.platform.security.Caller;
import com.vixenbliss.creator.platform.security.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The models that have learnt an identity's face. */
@Path("/avatars/{id}/lora-models")
@RequestScoped
@Tag(name = "Avatars")
@Produces(MediaType.APPLICATION_JSON)
public class LoraModelsResource {

    private final CurrentCaller current;
    private final LoraService loras;
    private final Idempotency idempotency;

    @Inject
    public LoraModelsResource(CurrentCaller current, LoraService loras, Idempotency idempotency) {
        this.current = current;
        this.loras = loras;
        this.idempotency = idempotency;
    }

    /** For the CDI client proxy, and because RESTEasy looks for a constructor without arguments. */
    public LoraModelsResource() {
        this(null, null, null);
    }

    @POST
    @RolesAllowed(Role.STUDIO_EDITOR)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Train a model on an identity's pictures",
            description = "What is left out is as it is configured. The same data set with the same settings is trained once: asking again "
                    + "answers with that model, unless it came to nothing. Money is held back before; a budget that does not hold it "
                    + "stops it. 409 without a data set, and while a real person whom it shows does not agree. Read it again for its progress.")
    @APIResponseSchema(value = LoraView.class, responseCode = "202", responseDescription = "It is trained, or waits to be.")
    public Response train(
            @PathParam("id") UUID id, @HeaderParam("Idempotency-Key") String key, @NotNull @Valid LoraOrder order) {
        Caller caller = current.caller();
        LoraView view = idempotency
                .once(caller, key, "train-lora", List.of(id, order), LoraView.class, () -> loras.order(caller.studio(), id, order))
                .value();
        return Response.accepted(view).header("Location", Locations.of("avatars", id, "lora-models", view.id())).build();
    }

    @GET
    @RolesAllowed(Role.STUDIO)
    @Operation(
            summary = "List an identity's models, the newest version first",
            description = "`weights_url` is good for a while, for whoever has it. Where a real person does not agree (any more) there is none.")
    public Page<LoraView> list(@PathParam("id") UUID id) {
        return new Page<>(loras.versions(current.caller().studio(), id), null);
    }

    @GET
    @Path("{lora_id}")
    @RolesAllowed(Role.STUDIO)
    @Operation(summary = "Read a model, and how far its training is")
    public LoraView get(@PathParam("id") UUID id, @PathParam("lora_id") UUID loraId) {
        return loras.find(current.caller().studio(), id, loraId);
    }

    @POST
    @Path("{lora_id}/activate")
    @RolesAllowed(Role.STUDIO_EDITOR)
    @Operation(
            summary = "Draw an identity with this model from now on",
            description = "Also to go back to an earlier version. 409 while it is not trained.")
    public LoraView activate(@PathParam("id") UUID id, @PathParam("lora_id") UUID loraId) {
        return loras.activate(current.caller().studio(), id, loraId);
    }

    @POST
    @Path("{lora_id}/cancel")
    @RolesAllowed(Role.STUDIO_EDITOR)
    @Operation(
            summary = "Stop a training",
            description = "What waits ends at once; what is under way is stopped at the provider within seconds. What has ended stays as it is.")
    public LoraView cancel(@PathParam("id") UUID id, @PathParam("lora_id") UUID loraId) {
        return loras.cancel(current.caller().studio(), id, loraId);
    }
}
