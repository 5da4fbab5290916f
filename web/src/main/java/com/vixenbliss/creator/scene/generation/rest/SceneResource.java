package com.vixenbliss.creator.scene.generation.rest;

import com.vixenbliss.creator.account.token.rest.CurrentCaller;
import com.vixenbliss.creator.platform.security.Role;
import com.vixenbliss.creator.scene.generation.SceneService;
import com.vixenbliss.creator.scene.generation.SceneView;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Pictures of the caller. */
@Path("/scenes")
@RequestScoped
@Tag(name = "Scenes")
@RolesAllowed(Role.FAN)
@Produces(MediaType.APPLICATION_JSON)
public class SceneResource {

    private final CurrentCaller current;
    private final SceneService scenes;

    @Inject
    public SceneResource(CurrentCaller current, SceneService scenes) {
        this.current = current;
        this.scenes = scenes;
    }

    /** For the CDI client proxy, and because RESTEasy looks for a constructor without arguments. */
    public SceneResource() {
        this(null, null);
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "A picture and how far it is")
    public SceneView get(@PathParam("id") UUID id) {
        return scenes.get(current.caller().userId(), id);
    }
}
