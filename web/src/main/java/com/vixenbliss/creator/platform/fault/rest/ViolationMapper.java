package com.vixenbliss.creator.platform.fault.rest;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.vixenbliss.creator.platform.fault.Fault;
import com.vixenbliss.creator.platform.fault.FieldError;
import com.vixenbliss.creator.platform.fault.Kind;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;

/** Broken annotations on requests: each field by the name it has on the wire, in a steady order. */
@Provider
public class ViolationMapper implements ExceptionMapper<ConstraintViolationException> {

    private static final SnakeCaseStrategy WIRE = new SnakeCaseStrategy();

    @Override
    public Response toResponse(ConstraintViolationException broken) {
        return Problems.answer(Problem.of(fault(broken))).build();
    }

    /** The same as a refusal, for those who do not answer with a problem. */
    public static Fault fault(ConstraintViolationException broken) {
        List<FieldError> errors = broken.getConstraintViolations().stream()
                .map(violation -> new FieldError(path(violation), violation.getMessage()))
                .sorted(Comparator.comparing(FieldError::field).thenComparing(FieldError::message))
                .toList();
        return new Fault(Kind.INVALID, "validation", "Some fields are not valid.", errors);
    }

    private static String path(ConstraintViolation<?> violation) {
        StringBuilder path = new StringBuilder();
        for (Iterator<Path.Node> nodes = violation.getPropertyPath().iterator(); nodes.hasNext(); ) {
            Path.Node node = nodes.next();
            boolean body = node.getKind() == ElementKind.PARAMETER && nodes.hasNext();
            if (!body && node.getKind() != ElementKind.METHOD) {
                append(path, node);
            }
        }
        return path.toString();
    }

    private static void append(StringBuilder path, Path.Node node) {
        if (node.getIndex() != null) {
            path.append('[').append(node.getIndex()).append(']');
        }
        if (node.getKind() != ElementKind.CONTAINER_ELEMENT && node.getName() != null) {
            path.append(path.isEmpty() ? "" : ".").append(WIRE.translate(node.getName()));
        }
    }
}
