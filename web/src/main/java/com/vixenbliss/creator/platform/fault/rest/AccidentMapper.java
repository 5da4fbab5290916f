package com.vixenbliss.creator.platform.fault.rest;

import com.vixenbliss.creator.platform.fault.Kind;
import com.vixenbliss.creator.platform.value.TimeOrderedId;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Everything else. Either a refusal in wrappings, or a bug: logged under an incident id, and only that id is told. */
@Provider
public class AccidentMapper implements ExceptionMapper<Throwable> {

    private static final Logger LOG = LoggerFactory.getLogger(AccidentMapper.class);

    @Override
    public Response toResponse(Throwable failure) {
        return Causes.fault(failure)
                .map(fault -> {
                    if (fault.kind() == Kind.UNAVAILABLE) {
                        LOG.warn("Answered 503: {}", rootOf(failure).toString());
                    }
                    return new FaultMapper().toResponse(fault);
                })
                .orElseGet(() -> violationOrBug(failure));
    }

    private static Response violationOrBug(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof ConstraintViolationException broken) {
                return new ViolationMapper().toResponse(broken);
            }
        }
        String incident = TimeOrderedId.next().toString();
        LOG.error("Incident {}", incident, failure);
        String sentence = "Something went wrong on our side. Incident " + incident + ".";
        return Problems.answer(Problem.of(500, "accident", sentence)).build();
    }

    private static Throwable rootOf(Throwable failure) {
        Throwable root = failure;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return root;
    }
}
