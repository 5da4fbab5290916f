package com.vixenbliss.creator.companion.memory.rest;

import com.vixenbliss.creator.account.token.rest.CurrentCaller;
import com.vixenbliss.creator.companion.memory.Memories.MemoryQuery;
import com.vixenbliss.creator.companion.memory.MemoryService;
import com.vixenbliss.creator.companion.memory.MemoryView;
import com.vixenbliss.creator.companion.memory.model.MemoryType;
import com.vixenbliss.creator.platform.fault.Fault;
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
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What characters remember about the caller. */
@Path("/memories")
@RequestScoped
@Tag(name = "Companion")
@RolesAllowed(Role.FAN)
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class MemoryResource {

    private final CurrentCaller current;
    private final MemoryService memories;

    @Inject
    public MemoryResource(CurrentCaller current, MemoryService memories) {
        this.current = current;
        this.memories = memories;
    }

    /** For the CDI client proxy, and because RESTEasy looks for a constructor without arguments. */
    public MemoryResource() {
        this(null, null);
    }

    @GET
    @Operation(summary = "What is remembered about me, newest first; include_past also gives what is true no longer")
    public Page<MemoryView> list(
            @QueryParam("character_id") UUID characterId,
            @QueryParam("type") String type,
            @QueryParam("include_past") boolean includePast,
            @QueryParam("limit") Integer limit,
            @QueryParam("cursor") String cursor) {
        MemoryQuery query = new MemoryQuery(characterId, typeOf(type), includePast);
        return memories.list(current.caller().userId(), query, PageRequest.of(limit, cursor));
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "One memory, with the sentences it came from")
    public MemoryView get(@PathParam("id") UUID id) {
        return memories.get(current.caller().userId(), id);
    }

    @PATCH
    @Path("/{id}")
    @Operation(summary = "Correct or pin a memory", description = "What is corrected carries `corrected_at`, and the value "
            + "that was wrong is not learned again from what was said so far. What is pinned is in every prompt; whatever "
            + "contradicts it goes into the past until it is unpinned.")
    @APIResponse(responseCode = "409", description = "It is true no longer and cannot be pinned.")
    @APIResponseSchema(MemoryView.class)
    public MemoryView correct(@PathParam("id") UUID id, @NotNull @Valid MemoryPatch patch) {
        return memories.correct(current.caller().userId(), id, patch.correction());
    }

    @DELETE
    @Path("/{id}")
    @Operation(summary = "Forget a memory for good", description = "Its words, value and vector are wiped, with follow-ups and "
            + "summaries drawn from the same lines. Keyed hashes stay, so that nothing said before, repeated by the character, "
            + "imported, merged or derived anew brings it back; only a line that you say afterwards can.")
    public void forget(@PathParam("id") UUID id) {
        memories.forget(current.caller().userId(), id);
    }

    private static MemoryType typeOf(String word) {
        try {
            return word == null ? null : MemoryType.of(word);
        } catch (IllegalArgumentException unknown) {
            throw Fault.invalid("type", "must be one of fact, preference, emotion, event, relationship, goal");
        }
    }
}
