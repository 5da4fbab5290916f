package com.vixenbliss.creator.companion.recall.rest;

import com.vixenbliss.creator.account.token.rest.CurrentCaller;
import com.vixenbliss.creator.companion.recall.ImportService;
import com.vixenbliss.creator.companion.recall.ImportView;
import com.vixenbliss.creator.companion.recall.RecallService;
import com.vixenbliss.creator.platform.idempotency.Idempotency;
import com.vixenbliss.creator.platform.rest.BodyLimit;
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
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Finding memories, and bringing conversations from elsewhere. */
@Path("/memories")
@RequestScoped
@Tag(name = "Companion")
@RolesAllowed(Role.FAN)
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class RecallResource {

    private static final long IMPORT_BYTES = 10_000_000;

    private final CurrentCaller current;
    private final RecallService recall;
    private final ImportService imports;
    private final Idempotency idempotency;

    @Inject
    public RecallResource(CurrentCaller current, RecallService recall, ImportService imports, Idempotency idempotency) {
        this.current = current;
        this.recall = recall;
        this.imports = imports;
        this.idempotency = idempotency;
    }

    /** For the CDI client proxy, and because RESTEasy looks for a constructor without arguments. */
    public RecallResource() {
        this(null, null, null, null);
    }

    @POST
    @Path("/search")
    @Operation(summary = "Find what is remembered about me; the parts of a score add up to it; empty when nothing fits")
    public CompletionStage<SearchAnswer> search(@NotNull @Valid SearchOrder order) {
        return recall.search(current.caller(), order.wanted()).thenApply(SearchAnswer::new);
    }

    @POST
    @Path("/import")
    @BodyLimit(IMPORT_BYTES)
    @Operation(summary = "Remember a conversation that was held elsewhere, at most 5,000 turns and 10 MB at a time",
            description = "Words find the turns at once; Location tells when their vectors are made. The same external_id is the same memory.")
    @APIResponseSchema(value = ImportView.class, responseCode = "202", responseDescription = "Taken; what it is about can be found at once.")
    public Response take(@HeaderParam("Idempotency-Key") String key, @NotNull @Valid ImportOrder order) {
        Caller caller = current.caller();
        ImportView taken = idempotency
                .once(caller, key, "import-memories", order, ImportView.class,
                        () -> imports.take(caller, order.characterId(), order.turns()))
                .value();
        return Response.accepted(taken)
                .header(HttpHeaders.LOCATION, Locations.of("memories", "imports", taken.jobId()))
                .build();
    }

    @GET
    @Path("/imports/{id}")
    @Operation(summary = "How far an import has come")
    public ImportView progress(@PathParam("id") UUID id) {
        return imports.get(current.caller().userId(), id);
    }
}
