package com.vixenbliss.creator.content.template.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.vixenbliss.creator.account.token.rest.CurrentCaller;
import com.vixenbliss.creator.content.template.ContentTemplateView;
import com.vixenbliss.creator.content.template.ContentTemplates;
import com.vixenbliss.creator.content.template.NewContentTemplate;
import com.vixenbliss.creator.content.template.TemplateTrial;
import com.vixenbliss.creator.content.template.TemplateTrialOrder;
import com.vixenbliss.creator.content.template.TemplateTrials;
import com.vixenbliss.creator.content.template.model.NicheTemplate;
import com.vixenbliss.creator.platform.rest.ETags;
import com.vixenbliss.creator.platform.rest.Locations;
import com.vixenbliss.creator.platform.rest.MergePatch;
import com.vixenbliss.creator.platform.security.Role;
import com.vixenbliss.creator.platform.value.Page;
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
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The templates of niches by which the caller's studio plans content. */
@Path("/content/templates")
@RequestScoped
@Tag(name = "Content")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ContentTemplateResource {

    private static final String JSON = MediaType.APPLICATION_JSON;

    private final CurrentCaller current;
    private final ContentTemplates templates;
    private final TemplateTrials trials;
    private final MergePatch mergePatch;

    @Inject
    public ContentTemplateResource(CurrentCaller current, ContentTemplates templates, TemplateTrials trials, MergePatch mergePatch) {
        this.current = current;
        this.templates = templates;
        this.trials = trials;
        this.mergePatch = mergePatch;
    }

    /** For the CDI client proxy, and because RESTEasy looks for a constructor without arguments. */
    public ContentTemplateResource() {
        this(null, null, null, null);
    }

    @GET
    @RolesAllowed(Role.STUDIO)
    @Operation(
            summary = "List the templates of content",
            description = "The platform's niches, each as the studio has written it over, then the studio's own. Always on one page.")
    public Page<ContentTemplateView> list() {
        return new Page<>(templates.list(current.caller().studio()), null);
    }

    @POST
    @RolesAllowed(Role.STUDIO_EDITOR)
    @Operation(summary = "Create a template for a niche that has none")
    @RequestBody(content = @Content(mediaType = JSON, examples = @ExampleObject(name = "sailing", value = """
            {"niche": "sailing", "template": {"name": "Sailing",
             "patterns": ["{framing}, {angle}, {expression}, wearing {outfit}, {theme}, {background}, {lighting}"],
             "framings": ["close-up portrait", "half body shot", "full body shot"], "framing_shares": [4, 3, 3],
             "angles": ["frontal view", "three-quarter view from the left", "profile view from the right"],
             "expressions": ["gentle smile", "confident look"], "lightings": ["golden hour light", "overcast daylight"],
             "backgrounds": ["on the deck of a sailing boat", "in a harbour"], "outfits": ["a rain jacket", "a striped sailor shirt"],
             "themes": ["hoisting a sail", "coiling a rope"], "hashtags": ["sailing", "boatlife"]}}""")))
    @APIResponseSchema(value = ContentTemplateView.class, responseCode = "201", responseDescription = "Created.")
    public Response create(@NotNull @Valid NewContentTemplate order) {
        ContentTemplateView created = templates.create(current.caller().studio(), order);
        return Response.status(Response.Status.CREATED)
                .header("Location", Locations.of("content/templates", created.niche()))
                .tag(ETags.of(created.version()))
                .entity(created)
                .build();
    }

    @GET
    @Path("/{niche}")
    @RolesAllowed(Role.STUDIO)
    @Operation(summary = "Read the template of a niche", description = "As it holds for the studio; version 0 when it has never changed it.")
    @APIResponseSchema(ContentTemplateView.class)
    public Response get(@PathParam("niche") String niche) {
        return answer(templates.get(current.caller().studio(), niche));
    }

    @PUT
    @Path("/{niche}")
    @RolesAllowed(Role.STUDIO_EDITOR)
    @Operation(
            summary = "Replace the template of a niche",
            description = "Also the platform's: the studio's words hold for it from here on. Batches that were planned stay as they are.")
    @RequestBody(content = @Content(mediaType = JSON, examples = @ExampleObject(name = "short", value = """
            {"name": "Sailing", "patterns": ["{framing}, {angle}, {expression}, wearing {outfit}, {theme}, {background}, {lighting}"],
             "framings": ["close-up portrait", "full body shot"], "angles": ["frontal view", "profile view from the left"],
             "expressions": ["gentle smile", "serious expression"], "lightings": ["golden hour light", "overcast daylight"],
             "backgrounds": ["on the deck of a sailing boat", "in a harbour"], "outfits": ["a rain jacket", "a striped sailor shirt"],
             "themes": ["hoisting a sail", "coiling a rope"]}""")))
    @APIResponseSchema(ContentTemplateView.class)
    public Response replace(
            @PathParam("niche") String niche, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid NicheTemplate template) {
        return answer(templates.revise(current.caller().studio(), niche, ETags.ifMatch(ifMatch), before -> template));
    }

    @PATCH
    @Path("/{niche}")
    @RolesAllowed(Role.STUDIO_EDITOR)
    @Consumes({MediaType.APPLICATION_JSON, MergePatch.MEDIA_TYPE})
    @Operation(summary = "Change some parts of a niche's template", description = "JSON Merge Patch; a list is replaced as a whole.")
    @RequestBody(content = @Content(mediaType = JSON, examples = @ExampleObject(name = "themes", value = """
            {"themes": ["hoisting a sail", "coiling a rope", "reading a chart"]}""")))
    @APIResponseSchema(ContentTemplateView.class)
    public Response patch(@PathParam("niche") String niche, @HeaderParam("If-Match") String ifMatch, JsonNode patch) {
        return answer(templates.revise(current.caller().studio(), niche, ETags.ifMatch(ifMatch),
                before -> mergePatch.apply(before, patch, NicheTemplate.class)));
    }

    @DELETE
    @Path("/{niche}")
    @RolesAllowed(Role.STUDIO_EDITOR)
    @Operation(
            summary = "Take the studio's template of a niche back",
            description = "The platform's holds again; a niche that only the studio had is gone. What was written can still be read by its version.")
    public void takeBack(@PathParam("niche") String niche, @HeaderParam("If-Match") String ifMatch) {
        templates.takeBack(current.caller().studio(), niche, ETags.ifMatch(ifMatch));
    }

    @GET
    @Path("/{niche}/versions")
    @RolesAllowed(Role.STUDIO)
    @Operation(summary = "List what the studio has written for a niche", description = "The latest first, at most a hundred.")
    public Page<ContentTemplateView> versions(@PathParam("niche") String niche) {
        return new Page<>(templates.history(current.caller().studio(), niche), null);
    }

    @POST
    @Path("/preview")
    @RolesAllowed(Role.STUDIO)
    @Operation(
            summary = "Ask what a template would give",
            description = "The first pieces of a batch, by the same plan: of a niche's template, or of one that is not saved. Nothing is "
                    + "stored, nothing is drawn and no model is asked.")
    @RequestBody(content = @Content(mediaType = JSON, examples = @ExampleObject(name = "fitness", value = """
            {"niche": "fitness", "count": 3, "seed": 7, "themes": ["tying the laces of running shoes", "stretching before a run"]}""")))
    public TemplateTrial preview(@NotNull @Valid TemplateTrialOrder order) {
        return trials.run(current.caller().studio(), order);
    }

    private static Response answer(ContentTemplateView template) {
        return Response.ok(template).tag(ETags.of(template.version())).build();
    }
}
