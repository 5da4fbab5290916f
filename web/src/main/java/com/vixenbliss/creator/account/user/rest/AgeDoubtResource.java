package com.vixenbliss.creator.account.user.rest;

import com.vixenbliss.creator.account.token.rest.CurrentCaller;
import com.vixenbliss.creator.account.user.AgeDoubtService;
import com.vixenbliss.creator.platform.safety.AgeDoubts.Doubt;
import com.vixenbliss.creator.platform.security.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** People who may be under 18 by their own words, for those who run the platform. */
@Path("age-doubts")
@RolesAllowed(Role.ADMIN)
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "People")
public class AgeDoubtResource {

    @Inject
    AgeDoubtService doubts;

    @Inject
    CurrentCaller current;

    @GET
    @Operation(summary = "Whose age is in doubt, the oldest doubt first")
    public List<Doubt> open() {
        return doubts.open();
    }

    @POST
    @Path("{userId}/settle")
    @Operation(summary = "Settle that somebody is an adult; conversations are open again",
            description = "Who is not an adult is suspended instead: PATCH /users/{id}.")
    public void settle(@PathParam("userId") UUID userId, @NotNull @Valid AgeProof proof) {
        doubts.settle(current.caller(), userId, proof.method());
    }
}
