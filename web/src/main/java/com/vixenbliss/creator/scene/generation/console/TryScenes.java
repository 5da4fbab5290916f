package com.vixenbliss.creator.scene.generation.console;

import com.vixenbliss.creator.account.token.rest.CurrentCaller;
import com.vixenbliss.creator.companion.chat.console.TryEndpoint;
import com.vixenbliss.creator.console.PageIds;
import com.vixenbliss.creator.platform.value.PageRequest;
import com.vixenbliss.creator.scene.generation.SceneOrder;
import com.vixenbliss.creator.scene.generation.SceneOrders;
import com.vixenbliss.creator.scene.generation.SceneService;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;

/** Pictures of the episode that is tried: those that there are, and one more. */
@WebServlet("/console/try/scenes")
public class TryScenes extends TryEndpoint {

    private static final long serialVersionUID = 1L;

    private final transient SceneService scenes;
    private final transient SceneOrders orders;
    private final transient CurrentCaller current;

    @Inject
    public TryScenes(SceneService scenes, SceneOrders orders, CurrentCaller current) {
        this.scenes = scenes;
        this.orders = orders;
        this.current = current;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        UUID episode = PageIds.parse(request.getParameter("episode"));
        write(response, scenes.ofEpisode(current.caller().userId(), episode, PageRequest.of(PageRequest.MAX_LIMIT, null)));
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Asked asked = read(request, Asked.class);
        SceneOrder order = new SceneOrder(asked.episodeId(), null, null);
        response.setStatus(HttpServletResponse.SC_ACCEPTED);
        write(response, orders.order(current.caller(), order, asked.key()));
    }

    /** @param key made by the page for this click, so that sending it again is no second picture */
    record Asked(UUID episodeId, String key) {}
}
