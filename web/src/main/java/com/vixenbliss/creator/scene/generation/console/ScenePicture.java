package com.vixenbliss.creator.scene.generation.console;

import com.vixenbliss.creator.account.token.rest.CurrentCaller;
import com.vixenbliss.creator.companion.chat.console.TryEndpoint;
import com.vixenbliss.creator.console.PageIds;
import com.vixenbliss.creator.scene.generation.SceneGallery;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The file of a picture, from the console's own address: its pages load nothing from anywhere else. */
@WebServlet("/console/scene/picture")
public class ScenePicture extends TryEndpoint {

    private static final long serialVersionUID = 1L;

    private final transient SceneGallery gallery;
    private final transient CurrentCaller current;

    @Inject
    public ScenePicture(SceneGallery gallery, CurrentCaller current) {
        this.gallery = gallery;
        this.current = current;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        byte[] picture = gallery.picture(current.caller(), PageIds.parse(request.getParameter("scene")));
        response.setContentType("image/webp");
        response.setHeader("Cache-Control", "private, max-age=3600");
        response.setContentLength(picture.length);
        response.getOutputStream().write(picture);
    }
}
