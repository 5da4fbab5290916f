package com.vixenbliss.creator.catalogue.lorebook.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.vixenbliss.creator.account.token.rest.CurrentCaller;
import com.vixenbliss.creator.catalogue.lorebook.LoreEntryView;
import com.vixenbliss.creator.catalogue.lorebook.LoreTrials;
import com.vixenbliss.creator.catalogue.lorebook.LorebookService;
import com.vixenbliss.creator.catalogue.lorebook.Trial;
import com.vixenbliss.creator.catalogue.lorebook.TrialOrder;
import com.vixenbliss.creator.catalogue.lorebook.model.LoreDraft;
import com.vixenbliss.creator.catalogue.lorebook.model.LoreOwner;
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

/** Entries of the lorebooks of the caller's studio. */
@Path("/lorebook-entries")
@RequestScoped
@Tag(name = "Content layer")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class LoreEntryResource {

    private static final String JSON = MediaType.APPLICATION_JSON;

    private final CurrentCaller current;
    private final LorebookService entries;
    private final Idempotency idempotency;
    private final MergePatch mergePatch;
    private final LoreTrials trials;

    @Inject
    public LoreEntryResource(CurrentCaller current, LorebookService entries, LoreTrials trials, Idempotency idempotency,
            MergePatch mergePatch) {
        this.current = current;
        this.entries = entries;
        this.trials = trials;
        this.idempotency = idempotency;
        this.mergePatch = mergePatch;
    }

    /** For the CDI client proxy, and because RESTEasy looks for a constructor without arguments. */
    public LoreEntryResource() {
        this(null, null, null, null, null);
    }

    @POST
    @RolesAllowed(Role.STUDIO_EDITOR)
    @Operation(
            summary = "Create a lorebook entry",
            description = "Of a character or of a world, by the fields of the Character Card specifications. A pattern that "
                    + "cannot be searched for in linear time is refused with the reason.")
    @RequestBody(content = @Content(mediaType = JSON, examples = @ExampleObject(name = "lighthouse", value = """
            {"character_id": "0199b1c2-0000-7000-8000-000000000001", "keys": ["lighthouse", "old tower"],
             "selective": true, "secondary_keys": ["storm"], "insertion_order": 10, "priority": 5,
             "position": "after_char",
             "content": "@@scan_depth 4\\nThe lighthouse went dark the night Mira's father left."}""")))
    @APIResponseSchema(value = LoreEntryView.class, responseCode = "201", responseDescription = "Created.")
    public Response create(@HeaderParam("Idempotency-Key") String key, @NotNull @Valid LoreDraft draft) {
        Caller caller = current.caller();
        LoreEntryView entry = idempotency
                .once(caller, key, "create-lorebook-entry", draft, LoreEntryView.class,
                        () -> entries.create(caller.studio(), draft))
                .value();
        return Response.status(Response.Status.CREATED)
                .header("Location", Locations.of("lorebook-entries", entry.id()))
                .tag(ETags.of(entry.version()))
                .entity(entry)
                .build();
    }

    @GET
    @RolesAllowed(Role.STUDIO)
    @Operation(
            summary = "List lorebook entries by their insertion order",
            description = "Of one character or one world, or of all books of the studio.")
    public Page<LoreEntryView> list(
            @QueryParam("character_id") UUID characterId,
            @QueryParam("world_id") UUID worldId,
            @QueryParam("limit") Integer limit,
            @QueryParam("cursor") String cursor) {
        LoreOwner owner = characterId == null && worldId == null ? null : new LoreOwner(characterId, worldId);
        return entries.list(current.caller().studio(), owner, PageRequest.of(limit, null).limit(), cursor);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(Role.STUDIO)
    @Operation(summary = "Read a lorebook entry")
    @APIResponseSchema(LoreEntryView.class)
    public Response get(@PathParam("id") UUID id) {
        return answer(entries.get(current.caller().studio(), id));
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed(Role.STUDIO_EDITOR)
    @Operation(summary = "Replace a lorebook entry", description = "It stays in its book.")
    @APIResponseSchema(LoreEntryView.class)
    public Response replace(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid LoreDraft draft) {
        return answer(entries.revise(current.caller().studio(), id, ETags.ifMatch(ifMatch), before -> draft));
    }

    @PATCH
    @Path("/{id}")
    @RolesAllowed(Role.STUDIO_EDITOR)
    @Consumes({MediaType.APPLICATION_JSON, MergePatch.MEDIA_TYPE})
    @Operation(
            summary = "Change some fields of a lorebook entry",
            description = "JSON Merge Patch: null clears a field. `{\"enabled\": false}` silences it.")
    @APIResponseSchema(LoreEntryView.class)
    public Response patch(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, JsonNode patch) {
        return answer(entries.revise(current.caller().studio(), id, ETags.ifMatch(ifMatch),
                before -> mergePatch.apply(before, patch, LoreDraft.class)));
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed(Role.STUDIO_EDITOR)
    @Operation(summary = "Delete a lorebook entry")
    public void delete(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        entries.delete(current.caller().studio(), id, ETags.ifMatch(ifMatch));
    }

    @POST
    @Path("/test")
    @RolesAllowed(Role.STUDIO)
    @Operation(
            summary = "Ask what a conversation would bring up",
            description = "From the lorebooks of a character and its world, or of a world alone: which entries, why, where they "
                    + "would stand, and what was held back. Nothing is stored and no model is asked.")
    @RequestBody(content = @Content(mediaType = JSON, examples = @ExampleObject(name = "storm", value = """
            {"character_id": "0199b1c2-0000-7000-8000-000000000001",
             "text": "What happened at the lighthouse in the storm?"}""")))
    public Trial test(@NotNull @Valid TrialOrder order) {
        return trials.run(current.caller().studio(), order);
    }

    private static Response answer(LoreEntryView entry) {
        return Response.ok(entry).tag(ETags.of(entry.version())).build();
    }
}
