package com.vixenbliss.creator.content.batch.rest;

import com.vixenbliss.creator.account.token.rest.CurrentCaller;
import com.vixenbliss.creator.content.batch.BatchService;
import com.vixenbliss.creator.content.batch.export.BatchExport;
import com.vixenbliss.creator.content.piece.model.PieceStatus;
import com.vixenbliss.creator.platform.security.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** A batch to take along. */
@Path("/content/batches/{id}/export")
@RequestScoped
@Tag(name = "Content")
public class BatchExportResource {

    private static final String ZIP = "application/zip";

    private final CurrentCaller current;
    private final BatchService batches;
    private final BatchExport export;

    @Inject
    public BatchExportResource(CurrentCaller current, BatchService batches, BatchExport export) {
        this.current = current;
        this.batches = batches;
        this.export = export;
    }

    /** For the CDI client proxy, and because RESTEasy looks for a constructor without arguments. */
    public BatchExportResource() {
        this(null, null, null);
    }

    @GET
    @RolesAllowed(Role.STUDIO)
    @Produces(ZIP)
    @Operation(
            summary = "Take a batch along as a ZIP",
            description = "Each piece's picture and what is cut from it, as JPEG that says that a machine made it, and `manifest.csv` with "
                    + "their words. Pieces without a picture are left out.")
    @APIResponse(responseCode = "200", description = "A ZIP.", content = @Content(
            mediaType = ZIP, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response export(@PathParam("id") UUID id, @QueryParam("status") PieceStatus status) {
        batches.get(current.caller().studio(), id);
        StreamingOutput zip = out -> export.write(id, status, out);
        return Response.ok(zip, ZIP)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"batch-" + id + ".zip\"")
                .header("Cache-Control", "no-store")
                .build();
    }
}
