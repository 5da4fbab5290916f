package com.vixenbliss.creator.platform.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.vixenbliss.creator.platform.fault.Fault;
import com.vixenbliss.creator.platform.fault.Kind;
import com.vixenbliss.creator.platform.json.Json;
import com.vixenbliss.creator.platform.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/**
 * Does what a request asks for once, and gives the same answer whenever it is asked again with the same key. Key,
 * effect and answer are one transaction: all of them exist or none. A refusal leaves nothing behind, so it is judged
 * anew.
 */
@ApplicationScoped
@Transactional
public class Idempotency {

    /** How long an answer is kept, at least. */
    public static final Duration KEPT = Duration.ofHours(24);

    private static final Pattern FORM = Pattern.compile("[\\x21-\\x7E]{1,255}");

    private final GivenAnswers answers;
    private final Clock clock;

    @Inject
    Idempotency(GivenAnswers answers, Clock clock) {
        this.answers = answers;
        this.clock = clock;
    }

    /** For the CDI client proxy only. */
    protected Idempotency() {
        this(null, null);
    }

    /**
     * @param caller whose key it is; others may use the same
     * @param key the {@code Idempotency-Key}; null when the caller does not mind a repetition
     * @param operation what is asked for, in kebab case
     * @param request all that the effect depends on, as the binder can write it
     * @param type of the effect's value, which the binder must be able to read back
     * @param effect runs inside this transaction; must do nothing outside the database
     * @throws Fault {@code INVALID} for a key that is none; {@code CONFLICT} for a key that stood for something else
     */
    public <T> Answer<T> once(
            Caller caller, String key, String operation, Object request, Class<T> type, Supplier<T> effect) {
        if (key == null) {
            return new Answer<>(effect.get(), false);
        }
        if (!FORM.matcher(key).matches()) {
            throw Fault.invalid("Idempotency-Key", "must be 1 to 255 printable ASCII characters without spaces");
        }
        byte[] hash = hash(request);
        if (!answers.claim(caller.userId(), key, operation, hash, clock.instant())) {
            return new Answer<>(replay(answers.find(caller.userId(), key), operation, hash, type), true);
        }
        T value = effect.get();
        answers.keep(caller.userId(), key, write(value));
        return new Answer<>(value, false);
    }

    /** Forgets what is older than {@link #KEPT}. */
    public int forgetOld() {
        return answers.forgetBefore(clock.instant().minus(KEPT));
    }

    private static <T> T replay(GivenAnswers.Given given, String operation, byte[] hash, Class<T> type) {
        if (!given.operation().equals(operation) || !MessageDigest.isEqual(given.requestHash(), hash)) {
            throw new Fault(Kind.CONFLICT, "idempotency-key-reused",
                    "This Idempotency-Key was used for another request. Use a new one.");
        }
        try {
            return Json.lenient().readValue(given.json(), type);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("A kept answer of " + operation + " is not a " + type, broken);
        }
    }

    private static byte[] hash(Object request) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(write(request).getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    private static String write(Object value) {
        try {
            return Json.lenient().writeValueAsString(value);
        } catch (JsonProcessingException notOurs) {
            throw new IllegalArgumentException("Cannot be written as JSON: " + value.getClass(), notOurs);
        }
    }
}
