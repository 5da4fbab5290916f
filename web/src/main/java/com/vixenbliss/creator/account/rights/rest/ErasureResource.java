package com.vixenbliss.creator.account.rights.rest;

import com.vixenbliss.creator.account.rights.ErasureService;
import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Erasures, for whoever holds the token: the account that asked is gone. */
@Path("erasures/{token}")
@PermitAll
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "People")
@SecurityRequirements
public class ErasureResource {

    private final ErasureService erasures;

    @Inject
    public ErasureResource(ErasureService erasures) {
        this.erasures = erasures;
    }

    /** For the CDI client proxy, and because RESTEasy looks for a constructor without arguments. */
    public ErasureResource() {
        this(null);
    }

    @GET
    @Operation(summary = "How an erasure goes, and its receipt", description = "The receipt is a JWS that `/auth/jwks` verifies: "
            + "rows erased by table, rows that stay without a name, and rows that are kept, each with the reason.")
    @APIResponse(responseCode = "404", description = "The token opens nothing.")
    @APIResponseSchema(ErasureCard.class)
    public ErasureCard get(@PathParam("token") String token) {
        return ErasureCard.of(erasures.byToken(token));
    }
}
