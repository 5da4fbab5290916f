package com.vixenbliss.creator.catalogue.template.rest;

import com.vixenbliss.creator.account.token.rest.CurrentCaller;
import com.vixenbliss.creator.catalogue.character.CharacterService;
import com.vixenbliss.creator.catalogue.character.rest.CharacterReference;
import com.vixenbliss.creator.catalogue.template.TemplateService;
import com.vixenbliss.creator.catalogue.template.TemplateView;
import com.vixenbliss.creator.catalogue.template.model.TemplateDraft;
import com.vixenbliss.creator.catalogue.template.model.TemplateStatus;
import com.vixenbliss.creator.platform.idempotency.Idempotency;
import com.vixenbliss.creator.platform.rest.ETags;
import com.vixenbliss.creator.platform.rest.Locations;
import com.vixenbliss.creator.platform.security.Caller;
import com.vixenbliss.creator.platform.security.Role;
import com.vixenbliss.creator.platform.value.Page;
import com.vixenbliss.creator.platform.value.PageRequest;
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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The episode templates of one character. */
@Path("/characters/{id}/episode-templates")
@RequestScoped
@Tag(name = "Content layer")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class CharacterTemplatesResource {

    private static final String JSON = MediaType.APPLICATION_JSON;

    private final CurrentCaller current;
    private final CharacterService characters;
    private final TemplateService templates;
    private final Idempotency idempotency;

    @Inject
    public CharacterTemplatesResource(
            CurrentCaller current, CharacterService characters, TemplateService templates, Idempotency idempotency) {
        this.current = current;
        this.characters = characters;
        this.templates = templates;
        this.idempotency = idempotency;
    }

    /** For the CDI client proxy, and because RESTEasy looks for a constructor without arguments. */
    public CharacterTemplatesResource() {
        this(null, null, null, null);
    }

    @POST
    @RolesAllowed(Role.STUDIO_EDITOR)
    @Operation(summary = "Create an episode template", description = "A draft unless `status` says `active`.")
    @RequestBody(content = @Content(mediaType = JSON, examples = @ExampleObject(name = "rain", value = """
            {"title": "Rainy closing time", "situation": "The café is about to close; rain keeps you both inside.",
             "opening_line": "*turns the sign* You may as well stay until it stops.", "episode_type": "core",
             "arc_hints": ["she offers the last slice of cake"], "sort_order": 1, "status": "active",
             "scene_config": {"composition": "solo", "lighting_preset": "warm", "environment_style": "indoor_cafe",
                              "time_of_day": "evening", "mood_keywords": ["cozy"]}}""")))
    @APIResponseSchema(value = TemplateView.class, responseCode = "201", responseDescription = "Created.")
    public Response create(
            @PathParam("id") UUID characterId,
            @HeaderParam("Idempotency-Key") String key,
            @NotNull @Valid TemplateDraft draft) {
        Caller caller = current.caller();
        TemplateView template = idempotency
                .once(caller, key, "create-template", List.of(characterId, draft), TemplateView.class,
                        () -> templates.create(caller.studio(), characterId, draft))
                .value();
        return Response.status(Response.Status.CREATED)
                .header("Location", Locations.of("episode-templates", template.id()))
                .tag(ETags.of(template.version()))
                .entity(template)
                .build();
    }

    @GET
    @RolesAllowed({Role.FAN, Role.STUDIO, Role.ADMIN})
    @Operation(
            summary = "List a character's episode templates by their order",
            description = "The active ones; members of its studio find all.")
    public Page<TemplateView> list(
            @PathParam("id") CharacterReference reference,
            @QueryParam("status") TemplateStatus status,
            @QueryParam("limit") Integer limit,
            @QueryParam("cursor") String cursor) {
        UUID reader = current.caller().studioId();
        int size = PageRequest.of(limit, null).limit();
        return templates.list(reader, reference.find(characters, reader).id(), status, size, cursor);
    }
}
