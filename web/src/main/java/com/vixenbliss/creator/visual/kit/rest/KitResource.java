package com.vixenbliss.creator.visual.kit.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.vixenbliss.creator.account.token.rest.CurrentCaller;
import com.vixenbliss.creator.platform.idempotency.Idempotency;
import com.vixenbliss.creator.platform.rest.ETags;
import com.vixenbliss.creator.platform.rest.Locations;
import com.vixenbliss.creator.platform.rest.MergePatch;
import com.vixenbliss.creator.platform.security.Caller;
import com.vixenbliss.creator.platform.security.Role;
import com.vixenbliss.creator.platform.value.Page;
import com.vixenbliss.creator.platform.value.PageRequest;
import com.vixenbliss.creator.visual.kit.KitFilter;
import com.vixenbliss.creator.visual.kit.KitService;
import com.vixenbliss.creator.visual.kit.KitView;
import com.vixenbliss.creator.visual.kit.LicenceService;
import com.vixenbliss.creator.visual.kit.model.KitDraft;
import com.vixenbliss.creator.visual.kit.model.KitStatus;
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

/** The avatar kits of a studio's characters. */
@Path("/avatar-kits")
@RequestScoped
@Tag(name = "Avatar kits")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class KitResource {

    private static final String JSON = MediaType.APPLICATION_JSON;

    private final CurrentCaller current;
    private final KitService kits;
    private final LicenceService licences;
    private final MergePatch mergePatch;
    private final Idempotency idempotency;

    @Inject
    public KitResource(CurrentCaller current, KitService kits, LicenceService licences, MergePatch mergePatch,
            Idempotency idempotency) {
        this.current = current;
        this.kits = kits;
        this.licences = licences;
        this.mergePatch = mergePatch;
        this.idempotency = idempotency;
    }

    /** For the CDI client proxy, and because RESTEasy looks for a constructor without arguments. */
    public KitResource() {
        this(null, null, null, null, null);
    }

    @POST
    @RolesAllowed(Role.STUDIO_EDITOR)
    @Operation(
            summary = "Create an avatar kit",
            description = "A draft: its character wears it once it is activated. All words that are drawn must describe an adult.")
    @RequestBody(content = @Content(mediaType = JSON, examples = @ExampleObject(name = "mira", value = """
            {"character_id": "0198a1b2-3c4d-7e5f-8a9b-0c1d2e3f4a5b", "name": "Everyday",
             "appearance_prompt": "chestnut hair in a loose bun, hazel eyes, freckles, linen apron over a grey shirt",
             "style_prompt": "soft anime, painted light", "negative_prompt": "glasses, hat"}""")))
    @APIResponseSchema(value = KitView.class, responseCode = "201", responseDescription = "Created.")
    public Response create(@HeaderParam("Idempotency-Key") String key, @NotNull @Valid KitOrder order) {
        Caller caller = current.caller();
        KitView kit = idempotency
                .once(caller, key, "create-avatar-kit", order, KitView.class,
                        () -> kits.create(caller.studio(), order.characterId(), order.draft()))
                .value();
        return Response.status(Response.Status.CREATED)
                .header("Location", Locations.of("avatar-kits", kit.id()))
                .tag(ETags.of(kit.version()))
                .entity(kit)
                .build();
    }

    @GET
    @RolesAllowed(Role.STUDIO)
    @Operation(summary = "List avatar kits, newest first")
    public Page<KitView> list(
            @QueryParam("character_id") UUID characterId,
            @QueryParam("status") KitStatus status,
            @QueryParam("limit") Integer limit,
            @QueryParam("cursor") String cursor) {
        return kits.list(current.caller().studio(), new KitFilter(characterId, status), PageRequest.of(limit, cursor));
    }

    @GET
    @Path("{id}")
    @RolesAllowed(Role.STUDIO)
    @Operation(summary = "Read an avatar kit")
    @APIResponseSchema(KitView.class)
    public Response get(@PathParam("id") UUID id) {
        return answer(kits.get(current.caller().studio(), id));
    }

    @PATCH
    @Path("{id}")
    @RolesAllowed(Role.STUDIO_EDITOR)
    @Consumes({MediaType.APPLICATION_JSON, MergePatch.MEDIA_TYPE})
    @Operation(
            summary = "Change some words of an avatar kit",
            description = "JSON Merge Patch: null clears a field. Pictures that exist stay as they are.")
    @APIResponseSchema(KitView.class)
    public Response patch(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, JsonNode patch) {
        return answer(kits.revise(current.caller().studio(), id, ETags.ifMatch(ifMatch),
                before -> mergePatch.apply(before, patch, KitDraft.class)));
    }

    @DELETE
    @Path("{id}")
    @RolesAllowed(Role.STUDIO_EDITOR)
    @Operation(
            summary = "Delete an avatar kit with its pictures",
            description = "409 while its character wears it: activate another, or archive it first.")
    public void delete(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        kits.delete(current.caller().studio(), id, ETags.ifMatch(ifMatch));
    }

    @POST
    @Path("{id}/activate")
    @RolesAllowed(Role.STUDIO_EDITOR)
    @Operation(
            summary = "Have a character look so from now on",
            description = "The kit that it wore before is archived; it can be activated again.")
    @APIResponseSchema(KitView.class)
    public Response activate(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        return answer(kits.activate(current.caller().studio(), id, ETags.ifMatch(ifMatch)));
    }

    @POST
    @Path("{id}/archive")
    @RolesAllowed(Role.STUDIO_EDITOR)
    @Operation(
            summary = "Have a character look so no more",
            description = "Without another active kit it is drawn from its `visual_identity` alone.")
    @APIResponseSchema(KitView.class)
    public Response archive(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        return answer(kits.archive(current.caller().studio(), id, ETags.ifMatch(ifMatch)));
    }

    @POST
    @Path("{id}/consent/revoke")
    @RolesAllowed(Role.STUDIO_EDITOR)
    @Operation(
            summary = "Write down that a real person no longer agrees to be depicted",
            description = "Holds for every licence of the kit. From then on nothing is made from pictures of that person, what "
                    + "is being made is stopped, and those pictures are handed out no more. There is no way back: a new licence "
                    + "comes with a new upload.")
    @APIResponseSchema(KitView.class)
    public Response revokeConsent(@PathParam("id") UUID id) {
        return answer(licences.revoke(current.caller().studio(), id));
    }

    private static Response answer(KitView kit) {
        return Response.ok(kit).tag(ETags.of(kit.version())).build();
    }
}
