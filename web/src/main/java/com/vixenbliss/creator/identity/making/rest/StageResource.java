package com.vixenbliss.creator.identity.making.rest;

import com.vixenbliss.creator.account.token.rest.CurrentCaller;
import com.vixenbliss.creator.identity.avatar.AvatarView;
import com.vixenbliss.creator.identity.avatar.Stage;
import com.vixenbliss.creator.identity.making.MakingService;
import com.vixenbliss.creator.platform.fault.Fault;
import com.vixenbliss.creator.platform.security.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What a studio can do to the making of an identity. */
@Path("/avatars")
@RequestScoped
@Tag(name = "Avatars")
@RolesAllowed(Role.STUDIO_EDITOR)
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class StageResource {

    private final CurrentCaller current;
    private final MakingService making;

    @Inject
    public StageResource(CurrentCaller current, MakingService making) {
        this.current = current;
        this.making = making;
    }

    /** For the CDI client proxy, and because RESTEasy looks for a constructor without arguments. */
    public StageResource() {
        this(null, null);
    }

    @POST
    @Path("{id}/stages/{stage}/retry")
    @Operation(
            summary = "Try a stage again",
            description = "One that failed, was cancelled or stopped at the budget; what was done before it stays, and what comes after "
                    + "it follows. With `budget_usd` the identity's limit is another one from now on.")
    @APIResponse(responseCode = "409", description = "The stage is not stuck.")
    @APIResponseSchema(AvatarView.class)
    public AvatarView retry(@PathParam("id") UUID id, @PathParam("stage") String stage, @Valid RetryOrder order) {
        return making.retry(current.caller().studio(), id, stageOf(stage), order == null ? null : order.budgetUsd());
    }

    @POST
    @Path("{id}/cancel")
    @Operation(
            summary = "Stop the making of an identity",
            description = "What is under way is stopped; what is done stays, and the stage can be tried again.")
    @APIResponse(responseCode = "409", description = "Nothing is under way.")
    @APIResponseSchema(AvatarView.class)
    public AvatarView cancel(@PathParam("id") UUID id) {
        return making.cancel(current.caller().studio(), id);
    }

    private static Stage stageOf(String word) {
        return Arrays.stream(Stage.values()).filter(stage -> stage.name().equalsIgnoreCase(word)).findFirst()
                .orElseThrow(() -> Fault.invalid("stage", "must be one of biography, character, anchor, dataset, training"));
    }
}
