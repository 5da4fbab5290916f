package com.vixenbliss.creator.companion.chat.console;

import com.vixenbliss.creator.account.token.rest.CurrentCaller;
import com.vixenbliss.creator.companion.chat.ChatService;
import com.vixenbliss.creator.companion.chat.Line;
import com.vixenbliss.creator.companion.chat.TurnEvent;
import com.vixenbliss.creator.companion.chat.TurnListener;
import com.vixenbliss.creator.companion.chat.TurnStream;
import com.vixenbliss.creator.platform.fault.Fault;
import com.vixenbliss.creator.platform.security.Caller;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;

/** Says a line and streams the reply, with the events of {@code POST /api/v1/chat}. */
@WebServlet(urlPatterns = "/console/try/stream", asyncSupported = true)
public class TrySay extends TryEndpoint {

    private static final long serialVersionUID = 1L;
    private static final int MOST_CHARACTERS = 4_000;

    private final transient ChatService chat;
    private final transient CurrentCaller current;

    @Inject
    public TrySay(ChatService chat, CurrentCaller current) {
        this.chat = chat;
        this.current = current;
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Said said = read(request, Said.class);
        TurnStream stream = chat.say(current.caller(), said.line(current.caller()));
        EventPipe pipe = new EventPipe(request);
        Listener listener = new Listener(pipe);
        stream.listen("", listener);
        pipe.start(() -> stream.leave(listener));
    }

    /**
     * @param key made by the page for this line, so that sending it again is no second line
     */
    record Said(UUID characterId, UUID episodeId, String content, UUID key) {

        Line line(Caller caller) {
            if (content == null || content.isBlank() || content.length() > MOST_CHARACTERS) {
                throw Fault.invalid("content", "must hold 1 to " + MOST_CHARACTERS + " characters");
            }
            if (characterId == null || key == null) {
                throw Fault.invalid("character_id", "is required, and so is key");
            }
            return new Line(caller.userId(), characterId, episodeId, null, content.strip(), "console-" + key);
        }
    }

    /** Hands a turn's events to one browser. */
    private record Listener(EventPipe pipe) implements TurnListener {

        @Override
        public void onEvent(TurnEvent event) {
            pipe.send(event.id(), event.name(), event.json());
        }

        @Override
        public void onEnd() {
            pipe.end();
        }
    }
}
