package com.vixenbliss.creator.platform.fault;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * A refusal that the caller may read: a kind, a stable code and one sentence. Features throw their own subclasses
 * ({@code EpisodeNotFound}); whatever is not a {@code Fault} is a bug of ours and is answered without detail.
 */
public class Fault extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Kind kind;
    private final String code;
    private final transient List<FieldError> errors;
    private final transient Duration retryAfter;

    /**
     * @param code stable and in kebab case; becomes the last segment of the problem's {@code type}
     * @param sentence what is wrong and what to do, in words for the caller; never internal text
     */
    public Fault(Kind kind, String code, String sentence) {
        this(kind, code, sentence, List.of(), null);
    }

    /** @param errors the fields at fault, each with its own sentence */
    public Fault(Kind kind, String code, String sentence, List<FieldError> errors) {
        this(kind, code, sentence, errors, null);
    }

    /** @param retryAfter when it is worth trying again */
    public Fault(Kind kind, String code, String sentence, Duration retryAfter) {
        this(kind, code, sentence, List.of(), retryAfter);
    }

    private Fault(Kind kind, String code, String sentence, List<FieldError> errors, Duration retryAfter) {
        super(sentence);
        this.kind = kind;
        this.code = code;
        this.errors = List.copyOf(errors);
        this.retryAfter = retryAfter;
    }

    /** A rule about one field was broken. */
    public static Fault invalid(String field, String sentence) {
        return new Fault(Kind.INVALID, "validation", "Some fields are not valid.", List.of(new FieldError(field, sentence)));
    }

    public Kind kind() {
        return kind;
    }

    public String code() {
        return code;
    }

    public List<FieldError> errors() {
        return errors;
    }

    public Optional<Duration> retryAfter() {
        return Optional.ofNullable(retryAfter);
    }

    /** A refusal is an answer, not an accident: nobody reads its stack. */
    @Override
    public synchronized Throwable fillInStackTrace() {
        return this;
    }
}
