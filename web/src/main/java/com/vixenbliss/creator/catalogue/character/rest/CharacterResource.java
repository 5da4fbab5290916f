package com.vixenbliss.creator.catalogue.character.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.vixenbliss.creator.account.token.rest.CurrentCaller;
import com.vixenbliss.creator.catalogue.character.CharacterFilter;
import com.vixenbliss.creator.catalogue.character.CharacterService;
import com.vixenbliss.creator.catalogue.character.CharacterView;
import com.vixenbliss.creator.catalogue.character.model.CharacterDraft;
import com.vixenbliss.creator.catalogue.character.model.CharacterStatus;
import com.vixenbliss.creator.platform.idempotency.Idempotency;
import com.vixenbliss.creator.platform.rest.ETags;
import com.vixenbliss.creator.platform.rest.Locations;
import com.vixenbliss.creator.platform.rest.MergePatch;
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
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Characters: the published catalogue for everybody, and the studio's own work for its members. */
@Path("/characters")
@RequestScoped
@Tag(name = "Content layer")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class CharacterResource {

    private static final String JSON = MediaType.APPLICATION_JSON;

    private final CurrentCaller current;
    private final CharacterService characters;
    private final Idempotency idempotency;
    private final MergePatch mergePatch;

    @Inject
    public CharacterResource(
            CurrentCaller current, CharacterService characters, Idempotency idempotency, MergePatch mergePatch) {
        this.current = current;
        this.characters = characters;
        this.idempotency = idempotency;
        this.mergePatch = mergePatch;
    }

    /** For the CDI client proxy, and because RESTEasy looks for a constructor without arguments. */
    public CharacterResource() {
        this(null, null, null, null);
    }

    @POST
    @RolesAllowed(Role.STUDIO_EDITOR)
    @Operation(
            summary = "Create a character",
            description = "A draft unless `status` says `active`. Characters are adults: at least 18, and 21 in a "
                    + "romantic world.")
    @RequestBody(content = @Content(mediaType = JSON, examples = @ExampleObject(name = "mira", value = """
            {"name": "Mira", "archetype": "café owner", "tagline": "She remembers how you take it.",
             "system_prompt": "You are Mira. {memories} {hooks} {relationship_stage}",
             "personality": {"traits": ["attentive", "wry"]},
             "tone_style": {"voice": "warm, unhurried", "emoji_use": "rare"},
             "boundaries": {"hard": ["never pretends to be human"]}, "likes": ["rain", "old records"],
             "visual_identity": {"gender_tag": "female", "age": 29, "key_features": ["warm eyes"]},
             "model_settings": {"temperature": 0.8}}""")))
    @APIResponseSchema(value = CharacterView.class, responseCode = "201", responseDescription = "Created.")
    public Response create(@HeaderParam("Idempotency-Key") String key, @NotNull @Valid CharacterDraft draft) {
        Caller caller = current.caller();
        CharacterView character = idempotency
                .once(caller, key, "create-character", draft, CharacterView.class,
                        () -> characters.create(caller.studio(), draft))
                .value();
        return Response.status(Response.Status.CREATED)
                .header("Location", Locations.of("characters", character.id()))
                .tag(ETags.of(character.version()))
                .entity(character)
                .build();
    }

    @GET
    @RolesAllowed({Role.FAN, Role.STUDIO, Role.ADMIN})
    @Operation(
            summary = "List characters, newest first",
            description = "The published ones; members of a studio also find all of their own, in full.")
    public Page<CharacterView> list(
            @QueryParam("status") CharacterStatus status,
            @QueryParam("world_id") UUID worldId,
            @QueryParam("studio_id") UUID studioId,
            @QueryParam("limit") Integer limit,
            @QueryParam("cursor") String cursor) {
        CharacterFilter filter = new CharacterFilter(status, worldId, studioId, null);
        return characters.list(current.caller().studioId(), filter, PageRequest.of(limit, cursor));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Role.FAN, Role.STUDIO, Role.ADMIN})
    @Operation(summary = "Read a character by its id or slug")
    @APIResponseSchema(CharacterView.class)
    public Response get(@PathParam("id") CharacterReference reference) {
        return answer(reference.find(characters, current.caller().studioId()));
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed(Role.STUDIO_EDITOR)
    @Operation(summary = "Replace a character", description = "A `slug` or `status` left out stays as it is.")
    @APIResponseSchema(CharacterView.class)
    public Response replace(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid CharacterDraft draft) {
        return answer(characters.revise(current.caller().studio(), id, ETags.ifMatch(ifMatch), before -> draft));
    }

    @PATCH
    @Path("/{id}")
    @RolesAllowed(Role.STUDIO_EDITOR)
    @Consumes({MediaType.APPLICATION_JSON, MergePatch.MEDIA_TYPE})
    @Operation(
            summary = "Change some fields of a character",
            description = "JSON Merge Patch: null clears a field. `{\"status\": \"active\"}` publishes, "
                    + "`{\"status\": \"archived\"}` takes it out of the catalogue; nothing becomes a draft again.")
    @APIResponseSchema(CharacterView.class)
    public Response patch(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, JsonNode patch) {
        return answer(characters.revise(current.caller().studio(), id, ETags.ifMatch(ifMatch),
                before -> mergePatch.apply(before, patch, CharacterDraft.class)));
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed(Role.STUDIO_EDITOR)
    @Operation(
            summary = "Delete a character",
            description = "A draft goes for good, with its templates; one that was published is archived.")
    public void delete(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        characters.delete(current.caller().studio(), id, ETags.ifMatch(ifMatch));
    }

    private static Response answer(CharacterView character) {
        return Response.ok(character).tag(ETags.of(character.version())).build();
    }
}
