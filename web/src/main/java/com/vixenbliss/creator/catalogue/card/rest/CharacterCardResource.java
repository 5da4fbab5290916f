package com.vixenbliss.creator.catalogue.card.rest;

import com.vixenbliss.creator.account.token.rest.CurrentCaller;
import com.vixenbliss.creator.catalogue.card.CardExportService;
import com.vixenbliss.creator.catalogue.card.model.CardContainer;
import com.vixenbliss.creator.catalogue.card.model.CardSpec;
import com.vixenbliss.creator.catalogue.card.travel.CardDownload;
import com.vixenbliss.creator.catalogue.card.travel.CardOrder;
import com.vixenbliss.creator.platform.security.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** A character as a card that other programs can read. */
@Path("/characters/{id}/card")
@RequestScoped
@Tag(name = "Content layer")
public class CharacterCardResource {

    private final CurrentCaller current;
    private final CardExportService exports;

    @Inject
    public CharacterCardResource(CurrentCaller current, CardExportService exports) {
        this.current = current;
        this.exports = exports;
    }

    /** For the CDI client proxy, and because RESTEasy looks for a constructor without arguments. */
    public CharacterCardResource() {
        this(null, null);
    }

    @GET
    @RolesAllowed(Role.STUDIO)
    @Produces({MediaType.APPLICATION_JSON, "image/png", "application/zip"})
    @Operation(
            summary = "Export a character as a card",
            description = "The card that it was imported with, all of whose unknown fields are there, under what the studio "
                    + "has changed since; a fresh one for a character that was written here. A CHARX archive is V3.")
    @APIResponse(responseCode = "200", description = "The file.", content = {
        @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(type = SchemaType.OBJECT)),
        @Content(mediaType = "image/png", schema = @Schema(type = SchemaType.STRING, format = "binary")),
        @Content(mediaType = "application/zip", schema = @Schema(type = SchemaType.STRING, format = "binary"))})
    public Response export(
            @PathParam("id") UUID id,
            @Parameter(description = "v2 or v3, which is the default.") @QueryParam("format") CardSpec format,
            @Parameter(description = "json, which is the default, png or charx.") @QueryParam("as") CardContainer as,
            @Parameter(description = "Whether world, templates and the rest go along in extensions.vixenbliss.")
                    @QueryParam("extras") Boolean extras) {
        CardDownload card = exports.export(current.caller().studio(), id, new CardOrder(format, as, extras));
        return Response.ok(card.bytes(), card.mediaType())
                .header("Content-Disposition", "attachment; filename=\"" + card.fileName() + "\"")
                .build();
    }
}
