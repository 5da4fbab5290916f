package com.vixenbliss.creator.scene.prompt.console;

import com.vixenbliss.creator.account.token.rest.CurrentCaller;
import com.vixenbliss.creator.console.PageIds;
import com.vixenbliss.creator.platform.rest.MergePatch;
import com.vixenbliss.creator.scene.trial.TrialPictures;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;

/** Has a trial drawn (POST), says how far it is (GET), and shows it (GET with {@code file}). */
@WebServlet(urlPatterns = "/console/playground/picture", asyncSupported = true)
public class PlaygroundRender extends PlaygroundEndpoint {

    private static final long serialVersionUID = 1L;

    private final transient TrialPictures pictures;
    private final transient MergePatch binding;
    private final transient CurrentCaller current;

    @Inject
    public PlaygroundRender(TrialPictures pictures, MergePatch binding, CurrentCaller current) {
        this.pictures = pictures;
        this.binding = binding;
        this.current = current;
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        UUID id = PageIds.parse(request.getParameter("id"));
        answer(request, pictures.order(current.caller(), id, read(request, binding)));
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        UUID id = PageIds.parse(request.getParameter("id"));
        if (request.getParameter("file") == null) {
            write(response, pictures.look(current.caller(), id));
        } else {
            response.setContentType("image/webp");
            response.getOutputStream().write(pictures.bytes(current.caller(), id));
        }
    }
}
