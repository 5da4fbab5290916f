package com.vixenbliss.creator.catalogue.template.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.vixenbliss.creator.account.token.rest.CurrentCaller;
import com.vixenbliss.creator.catalogue.template.TemplateService;
import com.vixenbliss.creator.catalogue.template.TemplateView;
import com.vixenbliss.creator.catalogue.template.model.TemplateDraft;
import com.vixenbliss.creator.platform.rest.ETags;
import com.vixenbliss.creator.platform.rest.MergePatch;
import com.vixenbliss.creator.platform.security.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
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

/** One episode template. */
@Path("/episode-templates/{id}")
@RequestScoped
@Tag(name = "Content layer")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class TemplateResource {

    private final CurrentCaller current;
    private final TemplateService templates;
    private final MergePatch mergePatch;

    @Inject
    public TemplateResource(CurrentCaller current, TemplateService templates, MergePatch mergePatch) {
        this.current = current;
        this.templates = templates;
        this.mergePatch = mergePatch;
    }

    /** For the CDI client proxy, and because RESTEasy looks for a constructor without arguments. */
    public TemplateResource() {
        this(null, null, null);
    }

    @GET
    @RolesAllowed({Role.FAN, Role.STUDIO, Role.ADMIN})
    @Operation(summary = "Read an episode template")
    @APIResponseSchema(TemplateView.class)
    public Response get(@PathParam("id") UUID id) {
        return answer(templates.get(current.caller().studioId(), id));
    }

    @PUT
    @RolesAllowed(Role.STUDIO_EDITOR)
    @Operation(summary = "Replace an episode template", description = "A `slug` or `status` left out stays as it is.")
    @APIResponseSchema(TemplateView.class)
    public Response replace(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid TemplateDraft draft) {
        return answer(templates.revise(current.caller().studio(), id, ETags.ifMatch(ifMatch), before -> draft));
    }

    @PATCH
    @RolesAllowed(Role.STUDIO_EDITOR)
    @Consumes({MediaType.APPLICATION_JSON, MergePatch.MEDIA_TYPE})
    @Operation(
            summary = "Change some fields of an episode template",
            description = "JSON Merge Patch: null clears a field. `{\"status\": \"active\"}` offers it to people.")
    @APIResponseSchema(TemplateView.class)
    public Response patch(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, JsonNode patch) {
        return answer(templates.revise(current.caller().studio(), id, ETags.ifMatch(ifMatch),
                before -> mergePatch.apply(before, patch, TemplateDraft.class)));
    }

    @DELETE
    @RolesAllowed(Role.STUDIO_EDITOR)
    @Operation(
            summary = "Delete an episode template",
            description = "A draft goes for good; one that was offered is archived.")
    public void delete(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        templates.delete(current.caller().studio(), id, ETags.ifMatch(ifMatch));
    }

    private static Response answer(TemplateView template) {
        return Response.ok(template).tag(ETags.of(template.version())).build();
    }
}
