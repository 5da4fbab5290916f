package com.vixenbliss.creator.platform.text;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Text of a bounded length, counted in code points, without control characters and without the invisible ones that
 * reverse its direction. Null is left to {@code @NotNull}; where {@link #blank} is false, so is nothing but spaces.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({
    ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT, ElementType.TYPE_USE, ElementType.METHOD
})
@Constraint(validatedBy = TextValidator.class)
public @interface Text {

    /** The most code points. */
    int max();

    /** Whether it may be empty. */
    boolean blank() default true;

    /** Whether line breaks and tabs are welcome. */
    boolean lines() default false;

    String message() default "must be text";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
