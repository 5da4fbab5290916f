package com.vixenbliss.creator.catalogue.lorebook.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.vixenbliss.creator.catalogue.lorebook.LorebookView;
import com.vixenbliss.creator.catalogue.lorebook.model.LorebookDraft;
import com.vixenbliss.creator.catalogue.lorebook.model.LoreOwner;
import com.vixenbliss.creator.platform.rest.MergePatch;
import com.vixenbliss.creator.platform.security.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The settings of a world's lorebook. */
@Path("/worlds/{id}/lorebook")
@RequestScoped
@Tag(name = "Content layer")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class WorldLorebookResource {

    private final BookAnswers books;

    @Inject
    public WorldLorebookResource(BookAnswers books) {
        this.books = books;
    }

    /** For the CDI client proxy, and because RESTEasy looks for a constructor without arguments. */
    public WorldLorebookResource() {
        this(null);
    }

    @GET
    @RolesAllowed(Role.STUDIO)
    @Operation(summary = "Read the settings of a world's lorebook", description = "Nobody has written in it: version 0.")
    @APIResponseSchema(LorebookView.class)
    public Response get(@PathParam("id") UUID id) {
        return books.get(LoreOwner.world(id));
    }

    @PUT
    @RolesAllowed(Role.STUDIO_EDITOR)
    @Operation(summary = "Replace the settings of a world's lorebook")
    @APIResponseSchema(LorebookView.class)
    public Response replace(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid LorebookDraft draft) {
        return books.replace(LoreOwner.world(id), ifMatch, draft);
    }

    @PATCH
    @RolesAllowed(Role.STUDIO_EDITOR)
    @Consumes({MediaType.APPLICATION_JSON, MergePatch.MEDIA_TYPE})
    @Operation(
            summary = "Change some settings of a world's lorebook",
            description = "JSON Merge Patch: null clears a setting.")
    @APIResponseSchema(LorebookView.class)
    public Response patch(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, JsonNode patch) {
        return books.patch(LoreOwner.world(id), ifMatch, patch);
    }
}
