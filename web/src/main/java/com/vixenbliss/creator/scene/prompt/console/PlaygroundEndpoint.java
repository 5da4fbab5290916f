package com.vixenbliss.creator.scene.prompt.console;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.vixenbliss.creator.platform.fault.Fault;
import com.vixenbliss.creator.platform.fault.Kind;
import com.vixenbliss.creator.platform.fault.rest.Problem;
import com.vixenbliss.creator.platform.fault.rest.Problems;
import com.vixenbliss.creator.platform.fault.rest.ViolationMapper;
import com.vixenbliss.creator.platform.json.Json;
import com.vixenbliss.creator.platform.rest.MergePatch;
import com.vixenbliss.creator.scene.prompt.PreviewOrder;
import jakarta.servlet.AsyncContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.ConstraintViolationException;
import java.io.IOException;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What the playground's endpoints have in common: an order as JSON in, an answer when it is there, refusals as problems. The
 * console's gate has let in only who is signed in, and nothing that another site sent.
 */
abstract class PlaygroundEndpoint extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LoggerFactory.getLogger(PlaygroundEndpoint.class);
    private static final int MOST_BYTES = 128 * 1024;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        try {
            super.service(request, response);
        } catch (Fault refusal) {
            Problems.write(Problem.of(refusal), request, response);
        } catch (ConstraintViolationException broken) {
            Problems.write(Problem.of(ViolationMapper.fault(broken)), request, response);
        }
    }

    /** @throws Fault {@code MALFORMED}, {@code TOO_LARGE} or {@code INVALID} */
    static PreviewOrder read(HttpServletRequest request, MergePatch binding) throws IOException {
        String media = request.getContentType();
        byte[] body = request.getInputStream().readNBytes(MOST_BYTES + 1);
        if (media == null || !media.startsWith("application/json") || body.length > MOST_BYTES) {
            throw new Fault(Kind.MALFORMED, "malformed", "This needs a body of application/json, not too long.");
        }
        return binding.whole(parsed(body), PreviewOrder.class);
    }

    private static JsonNode parsed(byte[] body) throws IOException {
        try {
            return Json.strict().readTree(body);
        } catch (JsonProcessingException unreadable) {
            throw new Fault(Kind.MALFORMED, "malformed", "The request cannot be read.");
        }
    }

    /** Answers when the stage has ended; no thread waits for it. */
    static void answer(HttpServletRequest request, CompletionStage<?> stage) {
        AsyncContext later = request.startAsync();
        stage.whenComplete((answer, failure) -> {
            try {
                HttpServletResponse response = (HttpServletResponse) later.getResponse();
                if (failure == null) {
                    write(response, answer);
                } else {
                    refuse(failure, request, response);
                }
            } catch (IOException gone) {
                LOG.debug("nobody waits for the playground's answer any more", gone);
            } finally {
                later.complete();
            }
        });
    }

    private static void refuse(Throwable failure, HttpServletRequest request, HttpServletResponse response) throws IOException {
        Throwable cause = failure instanceof CompletionException wrapped ? wrapped.getCause() : failure;
        if (cause instanceof Fault refusal) {
            Problems.write(Problem.of(refusal), request, response);
        } else {
            LOG.error("the playground failed", cause);
            response.setStatus(HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
        }
    }

    static void write(HttpServletResponse response, Object answer) throws IOException {
        response.setContentType("application/json;charset=UTF-8");
        response.getOutputStream().write(Json.strict().writeValueAsBytes(answer));
    }
}
