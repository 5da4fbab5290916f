package com.vixenbliss.creator.platform.text;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.List;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;

class TextValidatorTest {

    private static final Validator VALIDATOR = Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory()
            .getValidator();

    record Line(@Text(max = 5, blank = false) String text) {}

    record Prose(@Text(max = 20, lines = true) String text) {}

    @Test
    void lengthIsCountedInCodePoints() {
        assertThat(complaints(new Line("😀😀😀😀😀"))).isEmpty();
        assertThat(complaints(new Line("123456"))).containsExactly("must not be longer than 5 characters");
    }

    @Test
    void nothingButSpacesIsNoText() {
        assertThat(complaints(new Line(" \t "))).containsExactly("must not be blank");
        assertThat(complaints(new Prose(" "))).isEmpty();
    }

    @Test
    void aLineHasNoBreaksAndProseMay() {
        assertThat(complaints(new Line("a\nb"))).hasSize(1);
        assertThat(complaints(new Prose("a\r\n\tb"))).isEmpty();
    }

    @Test
    void charactersThatHideOrReverseAreRefused() {
        assertThat(complaints(new Line("a\u202Eb"))).containsExactly("must not hold control or invisible characters");
        assertThat(complaints(new Prose("a\u2066b"))).hasSize(1);
        assertThat(complaints(new Prose("a\u0000b"))).hasSize(1);
        assertThat(complaints(new Prose("a\uD800b"))).hasSize(1);
        assertThat(complaints(new Prose("👩\u200D🚀"))).isEmpty();
    }

    private static List<String> complaints(Object value) {
        return VALIDATOR.validate(value).stream().map(ConstraintViolation::getMessage).toList();
    }
}
