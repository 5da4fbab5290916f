package com.vixenbliss.creator.scene.prompt.console;

import com.vixenbliss.creator.account.token.rest.CurrentCaller;
import com.vixenbliss.creator.platform.ai.image.ImageModels;
import com.vixenbliss.creator.platform.rest.MergePatch;
import com.vixenbliss.creator.scene.prompt.ScenePrompts;
import com.vixenbliss.creator.scene.prompt.rest.PromptPreview;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Composes what the page asks for. */
@WebServlet(urlPatterns = "/console/playground/compose", asyncSupported = true)
public class PlaygroundCompose extends PlaygroundEndpoint {

    private static final long serialVersionUID = 1L;

    private final transient ScenePrompts prompts;
    private final transient ImageModels models;
    private final transient MergePatch binding;
    private final transient CurrentCaller current;

    @Inject
    public PlaygroundCompose(ScenePrompts prompts, ImageModels models, MergePatch binding, CurrentCaller current) {
        this.prompts = prompts;
        this.models = models;
        this.binding = binding;
        this.current = current;
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        answer(request, prompts.preview(current.caller(), read(request, binding))
                .thenApply(composed -> PromptPreview.of(composed, models.of(composed.model()))));
    }
}
