package com.vixenbliss.creator.identity.lora.rest;

import com.vixenbliss.creator.account.token.rest.CurrentCaller;
import com.vixenbliss.creator.identity.lora.trial.LoraTrialOrder;
import com.vixenbliss.creator.identity.lora.trial.LoraTrials;
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

/** Versions of an identity's model side by side. */
@Path("/avatars/{id}/lora-trials")
@RequestScoped
@Tag(name = "Avatars")
@Produces(MediaType.APPLICATION_JSON)
public class LoraTrialsResource {

    private final CurrentCaller current;
    private final LoraTrials trials;
    private final Idempotency idempotency;

    @Inject
    public LoraTrialsResource(CurrentCaller current, LoraTrials trials, Idempotency idempotency) {
        this.current = current;
        this.trials = trials;
        this.idempotency = idempotency;
    }

    /** For the CDI client proxy, and because RESTEasy looks for a constructor without arguments. */
    public LoraTrialsResource() {
        this(null, null, null);
    }

    @POST
    @RolesAllowed(Role.STUDIO_EDITOR)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Compare versions of a model",
            description = "Draws the same words with the same seed once for each version. The trigger word is put before the words.")
    @APIResponseSchema(value = LoraTrialPage.class, responseCode = "202", responseDescription = "Being drawn. Read them again.")
    public Response compare(
            @PathParam("id") UUID id, @HeaderParam("Idempotency-Key") String key, @NotNull @Valid LoraTrialOrder order) {
        Caller caller = current.caller();
        LoraTrialPage page = idempotency
                .once(caller, key, "compare-loras", List.of(id, order), LoraTrialPage.class,
                        () -> new LoraTrialPage(trials.order(caller.studio(), id, order)))
                .value();
        return Response.accepted(page).header("Location", Locations.of("avatars", id, "lora-trials")).build();
    }

    @GET
    @RolesAllowed(Role.STUDIO)
    @Operation(summary = "List what was drawn to compare versions, the newest first")
    public LoraTrialPage list(@PathParam("id") UUID id) {
        return new LoraTrialPage(trials.list(current.caller().studio(), id));
    }
}
