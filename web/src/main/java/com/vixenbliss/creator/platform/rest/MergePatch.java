package com.vixenbliss.creator.platform.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.vixenbliss.creator.platform.fault.Fault;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validator;
import java.util.Map;
import java.util.Set;

/**
 * JSON Merge Patch (RFC 7396) on a record: objects are merged, everything else is replaced, null clears. The outcome is
 * bound and validated like a body that was sent whole, so an unknown field or a broken rule is refused the same way.
 */
@ApplicationScoped
public class MergePatch {

    /** The media type of merge patches. */
    public static final String MEDIA_TYPE = "application/merge-patch+json";

    private final Validator validator;

    @Inject
    public MergePatch(Validator validator) {
        this.validator = validator;
    }

    /** For the CDI client proxy only. */
    protected MergePatch() {
        this(null);
    }

    /**
     * @return {@code current} with the patch on it
     * @throws Fault {@code INVALID} naming a field that is unknown or of the wrong type
     * @throws ConstraintViolationException when a rule of the record is broken
     */
    public <T> T apply(T current, JsonNode patch, Class<T> type) {
        if (patch == null || !patch.isObject()) {
            throw Fault.invalid("", "must be a JSON object");
        }
        return whole(merge(JsonBinding.edge().valueToTree(current), (ObjectNode) patch), type);
    }

    /**
     * A record that comes whole, bound and validated by the same rules.
     *
     * @throws Fault {@code INVALID}, and {@link ConstraintViolationException}, as {@link #apply}
     */
    public <T> T whole(JsonNode json, Class<T> type) {
        T patched = bind(json, type);
        Set<ConstraintViolation<T>> violations = validator.validate(patched);
        if (!violations.isEmpty()) {
            throw new ConstraintViolationException(violations);
        }
        return patched;
    }

    static ObjectNode merge(ObjectNode target, ObjectNode patch) {
        for (Map.Entry<String, JsonNode> change : patch.properties()) {
            JsonNode old = target.get(change.getKey());
            if (change.getValue() instanceof ObjectNode inner) {
                ObjectNode base = old instanceof ObjectNode known ? known : target.objectNode();
                target.set(change.getKey(), merge(base, inner));
            } else {
                target.set(change.getKey(), change.getValue());
            }
        }
        return target;
    }

    private static <T> T bind(JsonNode whole, Class<T> type) {
        try {
            return JsonBinding.edge().treeToValue(whole, type);
        } catch (JsonProcessingException notWanted) {
            throw UnwantedJson.refusal(notWanted);
        }
    }
}
