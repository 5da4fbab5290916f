package com.vixenbliss.creator.account.spending.rest;

import com.vixenbliss.creator.platform.ai.health.ProviderReport;
import com.vixenbliss.creator.platform.ai.health.ProviderStatus;
import com.vixenbliss.creator.platform.security.Role;
import com.vixenbliss.creator.platform.value.Page;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** How the providers are doing, for members of a studio and for administrators. */
@Path("/providers")
@RequestScoped
@Tag(name = "Costs")
@RolesAllowed({Role.STUDIO, Role.ADMIN})
@Produces(MediaType.APPLICATION_JSON)
public class ProviderResource {

    private final ProviderReport report;

    @Inject
    public ProviderResource(ProviderReport report) {
        this.report = report;
    }

    /** For the CDI client proxy, and because RESTEasy looks for a constructor without arguments. */
    public ProviderResource() {
        this(null);
    }

    @GET
    @Path("/health")
    @Operation(summary = "How the providers are doing", description = "By our own calls: the last 256 to each, of the node that called it "
            + "last. A provider that was never called is not there.")
    public Page<ProviderStatus> health() {
        return new Page<>(report.all(), null);
    }
}
