package com.vixenbliss.creator.platform.trace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.Scope;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TrailTest {

    private static final String PARENT = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";

    @Test
    void aSpanGoesAlongAsTextAndComesBackTheSame() {
        try (Scope scope = Traces.from(PARENT).makeCurrent()) {
            assertThat(Traces.parent()).contains(PARENT);
        }
        assertThat(Traces.parent()).isEmpty();
    }

    @Test
    void whatIsNotATraceIsNone() {
        assertThat(Span.fromContext(Traces.from("00-nonsense")).getSpanContext().isValid()).isFalse();
        assertThat(Span.fromContext(Traces.from(null)).getSpanContext().isValid()).isFalse();
    }

    @Test
    void whatIsNotSampledIsNotPassedOn() {
        try (Scope scope = Traces.from(PARENT.replaceFirst("01$", "00")).makeCurrent()) {
            assertThat(Traces.parent()).isEmpty();
        }
    }

    @Test
    void aCallbackBelongsToWhatSetItOffAndLeavesItsThreadAsItWas() {
        Trail trail;
        try (Scope scope = Traces.from(PARENT).makeCurrent()) {
            trail = Trail.here();
        }
        Context before = Context.current();

        Optional<String> there = trail.call(Traces::parent);

        assertThat(there).contains(PARENT);
        assertThat(Context.current()).isEqualTo(before);
        assertThat(Traces.parent()).isEmpty();
    }

    @Test
    void aCallbackThatFailsLeavesItsThreadAsItWasToo() {
        Trail trail;
        try (Scope scope = Traces.from(PARENT).makeCurrent()) {
            trail = Trail.here();
        }

        assertThatThrownBy(() -> trail.follow(() -> {
            throw new IllegalStateException("broken");
        })).hasMessage("broken");
        assertThat(Traces.parent()).isEmpty();
    }

    @Test
    void aStepMakesASpanCurrentUntilItIsClosed() {
        Span span = Span.fromContext(Traces.from(PARENT));

        try (Step step = Step.into(span)) {
            assertThat(Span.current()).isSameAs(span);
        }
        assertThat(Span.current().getSpanContext().isValid()).isFalse();
    }
}
