package com.vixenbliss.creator.platform.ai.answer;

import java.util.List;
import java.util.Optional;

/**
 * What a model's answer says.
 *
 * @param value empty when there is something to complain of
 * @param complaints in plain words, for the model: they are told when it is asked again
 */
public record Reading<T>(Optional<T> value, List<String> complaints) {

    public Reading {
        complaints = List.copyOf(complaints);
    }

    public static <T> Reading<T> of(T value) {
        return new Reading<>(Optional.of(value), List.of());
    }

    public static <T> Reading<T> complaining(List<String> complaints) {
        return new Reading<>(Optional.empty(), complaints);
    }
}
