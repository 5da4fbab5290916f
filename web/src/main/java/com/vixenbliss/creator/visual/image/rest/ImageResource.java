package com.vixenbliss.creator.visual.image.rest;

import com.vixenbliss.creator.platform.rest.BodyLimit;
import com.vixenbliss.creator.platform.security.Role;
import com.vixenbliss.creator.visual.image.ImageVerdict;
import com.vixenbliss.creator.visual.image.ImageVerification;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Pictures of the platform. */
@Path("/images")
@RequestScoped
@Tag(name = "Images")
@Produces(MediaType.APPLICATION_JSON)
public class ImageResource {

    /** More than any picture that is taken; how large one may be, the checking of uploads says. */
    private static final long FILE_BYTES = 24_000_000;

    private final ImageVerification verification;

    @Inject
    public ImageResource(ImageVerification verification) {
        this.verification = verification;
    }

    /** For the CDI client proxy, and because RESTEasy looks for a constructor without arguments. */
    public ImageResource() {
        this(null);
    }

    @POST
    @Path("verify")
    @RolesAllowed(Role.STUDIO)
    @BodyLimit(FILE_BYTES)
    @Consumes(MediaType.WILDCARD)
    @Operation(
            summary = "Is this picture ours?",
            description = "Looks for a picture (PNG, JPEG or WebP, as the body) among all that are kept: the same file, or one that "
                    + "looks the same though it was scaled or encoded again. Cuttings are not recognised. Nothing is stored, and "
                    + "whose a picture is is not told.")
    @RequestBody(required = true, content = @Content(mediaType = "image/*", schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponseSchema(value = ImageVerdict.class, responseCode = "200", responseDescription = "Ours, or unknown.")
    public ImageVerdict verify(byte[] file) {
        return verification.verify(file);
    }
}
