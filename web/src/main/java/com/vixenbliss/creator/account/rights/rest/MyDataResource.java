package com.vixenbliss.creator.account.rights.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.vixenbliss.creator.account.rights.ErasureProof;
import com.vixenbliss.creator.account.rights.ErasureService;
import com.vixenbliss.creator.account.rights.ErasureState;
import com.vixenbliss.creator.account.rights.Export;
import com.vixenbliss.creator.account.rights.ExportService;
import com.vixenbliss.creator.account.token.rest.CurrentCaller;
import com.vixenbliss.creator.platform.rest.JsonBinding;
import com.vixenbliss.creator.platform.rest.Locations;
import com.vixenbliss.creator.platform.rest.MergePatch;
import com.vixenbliss.creator.platform.security.Caller;
import com.vixenbliss.creator.platform.security.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.InputStream;
import java.time.ZoneOffset;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** All of the caller's data: taken along, or erased. */
@Path("me")
@RolesAllowed(Role.FAN)
@ApplicationScoped
@Tag(name = "People")
public class MyDataResource {

    private static final int SCHEME = "Bearer ".length();

    private final ExportService exports;
    private final ErasureService erasures;
    private final ErasureProof proof;
    private final MergePatch bodies;
    private final CurrentCaller current;

    @Inject
    public MyDataResource(
            ExportService exports, ErasureService erasures, ErasureProof proof, MergePatch bodies, CurrentCaller current) {
        this.exports = exports;
        this.erasures = erasures;
        this.proof = proof;
        this.bodies = bodies;
        this.current = current;
    }

    /** For the CDI client proxy, and because RESTEasy looks for a constructor without arguments. */
    public MyDataResource() {
        this(null, null, null, null, null);
    }

    @GET
    @Path("export")
    @Produces(MediaType.WILDCARD)
    @Operation(summary = "All my data as one ZIP", description = "As of one moment: a JSON file for each kind of data, a "
            + "manifest with counts and digests, and a page that explains it. Secrets and hashes are left out.")
    @APIResponse(responseCode = "200", content = @Content(mediaType = "application/zip"))
    @APIResponse(responseCode = "429", description = "Another export is under way; see Retry-After.")
    public Response export() {
        Export export = exports.take(current.caller().userId());
        String name = "my-data-" + export.takenAt().atOffset(ZoneOffset.UTC).toLocalDate() + ".zip";
        return Response.ok((StreamingOutput) export::handOver, "application/zip")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .header(HttpHeaders.CONTENT_LENGTH, export.bytes())
                .build();
    }

    @DELETE
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Erase me everywhere", description = "Needs the password in the body, or a sign-in of the last ten "
            + "minutes. The account is closed at once and cannot be opened again; the address is free. The rest is erased "
            + "within seconds; `Location` shows how it goes and then the signed receipt, without signing in. Keep it: nobody "
            + "can be asked for it later. Asked for twice, it is one erasure.")
    @RequestBody(content = @Content(
            mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = ErasureOrder.class)))
    @APIResponse(responseCode = "202", content = @Content(schema = @Schema(implementation = ErasureCard.class)))
    @APIResponse(responseCode = "403", description = "The password is wrong, or the sign-in is too old to be the proof.")
    @APIResponse(responseCode = "409", description = "The caller is the only owner of a studio.")
    public Response erase(@HeaderParam(HttpHeaders.AUTHORIZATION) String authorization, InputStream body) throws IOException {
        Caller caller = current.caller();
        proof.require(caller, order(body).password(), authorization.substring(SCHEME).strip());
        ErasureState erasure = erasures.begin(caller);
        return Response.accepted(ErasureCard.of(erasure))
                .header(HttpHeaders.LOCATION, Locations.of("erasures", erasure.token()))
                .build();
    }

    /** Many clients send no body with DELETE; that is as good as an empty object. */
    private ErasureOrder order(InputStream body) throws IOException {
        byte[] sent = body.readAllBytes();
        JsonNode json = sent.length == 0 ? JsonBinding.edge().createObjectNode() : JsonBinding.edge().readTree(sent);
        return bodies.whole(json, ErasureOrder.class);
    }
}
