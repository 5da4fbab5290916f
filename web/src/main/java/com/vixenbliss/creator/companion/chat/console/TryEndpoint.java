package com.vixenbliss.creator.companion.chat.console;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.vixenbliss.creator.platform.fault.Fault;
import com.vixenbliss.creator.platform.fault.Kind;
import com.vixenbliss.creator.platform.fault.rest.Problem;
import com.vixenbliss.creator.platform.fault.rest.Problems;
import com.vixenbliss.creator.platform.json.Json;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * What the endpoints of the page's script have in common: JSON in and out, and refusals as problems. The console's gate has
 * let in only who is signed in, and nothing that another site sent; a form cannot send {@code application/json}.
 */
public abstract class TryEndpoint extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final int MOST_BYTES = 64 * 1024;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        try {
            super.service(request, response);
        } catch (Fault refusal) {
            Problems.write(Problem.of(refusal), request, response);
        }
    }

    /** @throws Fault {@code MALFORMED} or {@code TOO_LARGE} */
    protected static <T> T read(HttpServletRequest request, Class<T> type) throws IOException {
        String media = request.getContentType();
        if (media == null || !media.startsWith("application/json")) {
            throw new Fault(Kind.MALFORMED, "malformed", "This needs a body of application/json.");
        }
        byte[] body = request.getInputStream().readNBytes(MOST_BYTES + 1);
        if (body.length > MOST_BYTES) {
            throw new Fault(Kind.TOO_LARGE, "too-large", "This is longer than what is taken here.");
        }
        try {
            return Json.strict().readValue(body, type);
        } catch (JsonProcessingException unreadable) {
            throw new Fault(Kind.MALFORMED, "malformed", "The request cannot be read.");
        }
    }

    protected static void write(HttpServletResponse response, Object answer) throws IOException {
        ObjectMapper json = Json.strict();
        response.setContentType("application/json;charset=UTF-8");
        response.getOutputStream().write(json.writeValueAsBytes(answer));
    }
}
