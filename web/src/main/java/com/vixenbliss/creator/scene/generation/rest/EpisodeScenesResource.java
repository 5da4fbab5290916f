package com.vixenbliss.creator.scene.generation.rest;

import com.vixenbliss.creator.account.token.rest.CurrentCaller;
import com.vixenbliss.creator.platform.security.Role;
import com.vixenbliss.creator.platform.value.Page;
import com.vixenbliss.creator.platform.value.PageRequest;
import com.vixenbliss.creator.scene.generation.SceneService;
import com.vixenbliss.creator.scene.generation.SceneView;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Pictures of one of the caller's episodes. */
@Path("/episodes/{episode_id}/scenes")
@RequestScoped
@Tag(name = "Scenes")
@RolesAllowed(Role.FAN)
@Produces(MediaType.APPLICATION_JSON)
public class EpisodeScenesResource {

    private final CurrentCaller current;
    private final SceneService scenes;

    @Inject
    public EpisodeScenesResource(CurrentCaller current, SceneService scenes) {
        this.current = current;
        this.scenes = scenes;
    }

    /** For the CDI client proxy, and because RESTEasy looks for a constructor without arguments. */
    public EpisodeScenesResource() {
        this(null, null);
    }

    @GET
    @Operation(summary = "Pictures of an episode, in order")
    public Page<SceneView> ofEpisode(
            @PathParam("episode_id") UUID episodeId,
            @QueryParam("limit") Integer limit,
            @QueryParam("cursor") String cursor) {
        return scenes.ofEpisode(current.caller().userId(), episodeId, PageRequest.of(limit, cursor));
    }
}
