package com.vixenbliss.creator.platform.rest;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** How much a resource method takes, where {@link BodyLimitFilter#DEFAULT_BYTES} is not right. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface BodyLimit {

    /** The longest body in bytes. */
    long value();
}
