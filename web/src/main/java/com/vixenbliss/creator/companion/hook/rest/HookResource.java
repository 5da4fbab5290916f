package com.vixenbliss.creator.companion.hook.rest;

import com.vixenbliss.creator.account.token.rest.CurrentCaller;
import com.vixenbliss.creator.companion.hook.HookService;
import com.vixenbliss.creator.companion.hook.HookView;
import com.vixenbliss.creator.platform.security.Role;
import com.vixenbliss.creator.platform.value.Page;
import com.vixenbliss.creator.platform.value.PageRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What characters will come back to with the caller. */
@Path("/hooks")
@RequestScoped
@Tag(name = "Companion")
@RolesAllowed(Role.FAN)
@Produces(MediaType.APPLICATION_JSON)
public class HookResource {

    private final CurrentCaller current;
    private final HookService hooks;

    @Inject
    public HookResource(CurrentCaller current, HookService hooks) {
        this.current = current;
        this.hooks = hooks;
    }

    /** For the CDI client proxy, and because RESTEasy looks for a constructor without arguments. */
    public HookResource() {
        this(null, null);
    }

    @GET
    @Operation(summary = "Active follow-ups, newest first; include_past also gives those that were raised, settled or missed")
    public Page<HookView> list(
            @QueryParam("character_id") UUID characterId,
            @QueryParam("include_past") boolean includePast,
            @QueryParam("limit") Integer limit,
            @QueryParam("cursor") String cursor) {
        return hooks.list(current.caller().userId(), characterId, includePast, PageRequest.of(limit, cursor));
    }

    @DELETE
    @Path("/{id}")
    @Operation(summary = "Dismiss a follow-up: nobody comes back to it")
    public void dismiss(@PathParam("id") UUID id) {
        hooks.dismiss(current.caller().userId(), id);
    }
}
