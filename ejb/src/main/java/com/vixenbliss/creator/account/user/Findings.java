package com.vixenbliss.creator.account.user;

import com.vixenbliss.creator.platform.fault.Fault;
import com.vixenbliss.creator.platform.fault.FieldError;
import com.vixenbliss.creator.platform.fault.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Collects what is wrong with several fields, so that a person hears of all at once. */
final class Findings {

    private final List<FieldError> errors = new ArrayList<>();

    /** The checked value, or null when a finding was noted instead. */
    <T> T check(Supplier<T> value) {
        try {
            return value.get();
        } catch (Fault fault) {
            if (fault.kind() != Kind.INVALID) {
                throw fault;
            }
            errors.addAll(fault.errors());
            return null;
        }
    }

    void raise() {
        if (!errors.isEmpty()) {
            throw new Fault(Kind.INVALID, "validation", "Some fields are not valid.", errors);
        }
    }
}
