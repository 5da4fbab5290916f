package com.vixenbliss.creator.scene.prompt.rest;

import com.vixenbliss.creator.account.token.rest.CurrentCaller;
import com.vixenbliss.creator.platform.ai.image.ImageModels;
import com.vixenbliss.creator.platform.security.Role;
import com.vixenbliss.creator.scene.prompt.PreviewOrder;
import com.vixenbliss.creator.scene.prompt.ScenePrompts;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Prompts of scenes, before anything is drawn. */
@Path("/scenes/preview-prompt")
@RequestScoped
@Tag(name = "Scenes")
@RolesAllowed(Role.STUDIO)
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PromptPreviewResource {

    private final CurrentCaller current;
    private final ScenePrompts prompts;
    private final ImageModels models;

    @Inject
    public PromptPreviewResource(CurrentCaller current, ScenePrompts prompts, ImageModels models) {
        this.current = current;
        this.prompts = prompts;
        this.models = models;
    }

    /** For the CDI client proxy, and because RESTEasy looks for a constructor without arguments. */
    public PromptPreviewResource() {
        this(null, null, null);
    }

    @POST
    @Operation(
            summary = "Show the prompt that a scene would be drawn from",
            description = "From the character's kit, the episode's or the template's scene, the tension between the two and the "
                    + "conversation, which a language model looks at unless `extract` is false. Nothing is drawn, stored or charged.")
    @RequestBody(content = @Content(mediaType = MediaType.APPLICATION_JSON, examples = @ExampleObject(name = "counter", value = """
            {"character_id": "0199b1c2-0000-7000-8000-000000000001", "tension_level": 65, "lighting_preset": "dim_intimate",
             "environment_style": "indoor_cafe", "time_of_day": "night", "mood_keywords": ["rain outside"],
             "conversation": [{"role": "assistant", "content": "*wipes the espresso machine and smiles* You are late today."}]}""")))
    @APIResponseSchema(PromptPreview.class)
    public CompletionStage<PromptPreview> preview(@NotNull @Valid PreviewOrder order) {
        return prompts.preview(current.caller(), order)
                .thenApply(composed -> PromptPreview.of(composed, models.of(composed.model())));
    }
}
