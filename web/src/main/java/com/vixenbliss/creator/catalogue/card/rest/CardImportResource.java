package com.vixenbliss.creator.catalogue.card.rest;

import com.vixenbliss.creator.account.token.rest.CurrentCaller;
import com.vixenbliss.creator.catalogue.card.CardImportService;
import com.vixenbliss.creator.catalogue.card.CardSource;
import com.vixenbliss.creator.catalogue.card.ImportedCharacter;
import com.vixenbliss.creator.catalogue.card.file.CardLimits;
import com.vixenbliss.creator.catalogue.card.mapping.CardWishes;
import com.vixenbliss.creator.catalogue.character.model.GenderTag;
import com.vixenbliss.creator.platform.rest.BodyLimit;
import com.vixenbliss.creator.platform.rest.ETags;
import com.vixenbliss.creator.platform.rest.Locations;
import com.vixenbliss.creator.platform.security.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.media.SchemaProperty;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Characters that come as cards. */
@Path("/characters/import")
@RequestScoped
@Tag(name = "Content layer")
@Produces(MediaType.APPLICATION_JSON)
public class CardImportResource {

    /** A form's frames and small fields, on top of the file. */
    private static final long FORM_BYTES = CardLimits.FILE + 100_000L;

    private static final String WHAT = "Character Card V1, V2 or V3 as JSON, PNG or CHARX; what it is, its bytes say. The "
            + "character is a draft; the answer reports what became of each field. The card is kept whole and exported without "
            + "loss. Age and gender, which cards do not hold, come from here or from our own extension in the card. A harmful "
            + "card is refused with the reason, and nothing of it is stored.";

    private final CurrentCaller current;
    private final CardImportService imports;

    @Inject
    public CardImportResource(CurrentCaller current, CardImportService imports) {
        this.current = current;
        this.imports = imports;
    }

    /** For the CDI client proxy, and because RESTEasy looks for a constructor without arguments. */
    public CardImportResource() {
        this(null, null);
    }

    @POST
    @RolesAllowed(Role.STUDIO_EDITOR)
    @BodyLimit(CardLimits.FILE)
    @Consumes(MediaType.WILDCARD)
    @Operation(summary = "Import a character card", description = WHAT)
    @RequestBody(required = true, content = {
        @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(type = SchemaType.OBJECT)),
        @Content(mediaType = "image/png", schema = @Schema(type = SchemaType.STRING, format = "binary")),
        @Content(mediaType = "application/zip", schema = @Schema(type = SchemaType.STRING, format = "binary")),
        @Content(mediaType = MediaType.APPLICATION_OCTET_STREAM, schema = @Schema(type = SchemaType.STRING, format = "binary")),
        @Content(mediaType = MediaType.MULTIPART_FORM_DATA, schema = @Schema(type = SchemaType.OBJECT, properties = {
            @SchemaProperty(name = "file", type = SchemaType.STRING, format = "binary"),
            @SchemaProperty(name = "age", type = SchemaType.INTEGER),
            @SchemaProperty(name = "gender_tag", type = SchemaType.STRING),
            @SchemaProperty(name = "world_id", type = SchemaType.STRING, format = "uuid")}))})
    @APIResponseSchema(value = ImportedCharacter.class, responseCode = "201", responseDescription = "Imported, with what became of each field.")
    public Response importFile(
            @HeaderParam("Idempotency-Key") String key,
            @Parameter(description = "The character's age in whole years.") @QueryParam("age") Integer age,
            @QueryParam("gender_tag") GenderTag genderTag,
            @Parameter(description = "A world of the studio to live in.") @QueryParam("world_id") UUID worldId,
            InputStream file) {
        return answer(key, () -> Uploads.read(file), new CardWishes(age, genderTag, worldId));
    }

    @POST
    @RolesAllowed(Role.STUDIO_EDITOR)
    @BodyLimit(FORM_BYTES)
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(hidden = true)
    public Response importForm(@HeaderParam("Idempotency-Key") String key, List<EntityPart> parts) {
        CardForm form = new CardForm(parts);
        return answer(key, form::file, form.wishes());
    }

    private Response answer(String key, CardSource source, CardWishes wishes) {
        ImportedCharacter imported = imports.importCard(current.caller(), key, source, wishes);
        return Response.status(Response.Status.CREATED)
                .header("Location", Locations.of("characters", imported.character().id()))
                .tag(ETags.of(imported.character().version()))
                .entity(imported)
                .build();
    }
}
