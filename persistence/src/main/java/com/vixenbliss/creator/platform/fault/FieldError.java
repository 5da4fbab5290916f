package com.vixenbliss.creator.platform.fault;

/**
 * One field at fault.
 *
 * @param field its path in the request, in the names of the wire ({@code visual_identity.age})
 * @param message one sentence for the caller
 */
public record FieldError(String field, String message) {}
