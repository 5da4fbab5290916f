package com.vixenbliss.creator.companion.chat.console;

import com.vixenbliss.creator.account.token.rest.CurrentCaller;
import com.vixenbliss.creator.companion.chat.ReplyContexts;
import com.vixenbliss.creator.console.PageIds;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** What a reply was built from, for the inspector. */
@WebServlet("/console/try/context")
public class TryContext extends TryEndpoint {

    private static final long serialVersionUID = 1L;

    private final transient ReplyContexts contexts;
    private final transient CurrentCaller current;

    @Inject
    public TryContext(ReplyContexts contexts, CurrentCaller current) {
        this.contexts = contexts;
        this.current = current;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        write(response, contexts.of(current.caller(), PageIds.parse(request.getParameter("message"))));
    }
}
