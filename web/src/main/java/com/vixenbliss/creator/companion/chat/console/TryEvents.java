package com.vixenbliss.creator.companion.chat.console;

import com.vixenbliss.creator.account.token.rest.CurrentCaller;
import com.vixenbliss.creator.companion.episode.EpisodeChannels;
import com.vixenbliss.creator.companion.episode.EpisodeService;
import com.vixenbliss.creator.console.PageIds;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;

/** Streams what happens after the replies of an episode: memories, follow-ups, the relationship, scenes. */
@WebServlet(urlPatterns = "/console/try/events", asyncSupported = true)
public class TryEvents extends TryEndpoint {

    private static final long serialVersionUID = 1L;

    private final transient EpisodeService episodes;
    private final transient EpisodeChannels channels;
    private final transient CurrentCaller current;

    @Inject
    public TryEvents(EpisodeService episodes, EpisodeChannels channels, CurrentCaller current) {
        this.episodes = episodes;
        this.channels = channels;
        this.current = current;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) {
        UUID episodeId = PageIds.parse(request.getParameter("episode"));
        episodes.get(current.caller().userId(), episodeId);
        EventPipe pipe = new EventPipe(request);
        EpisodeChannels.Watcher watcher = pipe::send;
        channels.watch(episodeId, watcher);
        pipe.start(() -> channels.leave(episodeId, watcher));
    }
}
