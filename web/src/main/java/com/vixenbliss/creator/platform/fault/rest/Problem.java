package com.vixenbliss.creator.platform.fault.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.vixenbliss.creator.platform.fault.Fault;
import com.vixenbliss.creator.platform.fault.FieldError;
import java.util.List;

/**
 * An RFC 9457 problem.
 *
 * @param type {@code urn:vixenbliss:problem:} and the refusal's stable code
 * @param title the status in words
 * @param status the HTTP status
 * @param detail one sentence for the caller
 * @param instance the path that was asked; filled in when the answer leaves
 * @param traceId what to quote to support; filled in when the answer leaves
 * @param errors the fields at fault, left out when there are none
 */
public record Problem(
        String type,
        String title,
        int status,
        String detail,
        String instance,
        String traceId,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<FieldError> errors) {

    /** The media type of problems. */
    public static final String MEDIA_TYPE = "application/problem+json";

    private static final String TYPE = "urn:vixenbliss:problem:";

    public Problem {
        errors = List.copyOf(errors);
    }

    /** A refusal of ours. */
    public static Problem of(Fault fault) {
        int status = HttpStatus.of(fault.kind());
        return new Problem(
                TYPE + fault.code(), HttpStatus.title(status), status, fault.getMessage(), null, null, fault.errors());
    }

    /** @param code stable, in kebab case */
    public static Problem of(int status, String code, String detail) {
        return new Problem(TYPE + code, HttpStatus.title(status), status, detail, null, null, List.of());
    }

    /** The same, of this request. */
    public Problem stamped(String path, String requestId) {
        return new Problem(type, title, status, detail, path, requestId, errors);
    }
}
