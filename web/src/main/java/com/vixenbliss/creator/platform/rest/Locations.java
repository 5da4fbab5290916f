package com.vixenbliss.creator.platform.rest;

/**
 * Values of {@code Location}. They begin with a slash: the client knows the host it asked, and a forged Host header
 * cannot find its way into them. Set them as a header; {@code Response.created(URI)} would add the Host.
 */
public final class Locations {

    private Locations() {}

    /** {@code of("characters", id)} is {@code /api/v1/characters/…}; segments must be safe in a URL as they are. */
    public static String of(Object... segments) {
        StringBuilder path = new StringBuilder(ApiApplication.BASE);
        for (Object segment : segments) {
            path.append('/').append(segment);
        }
        return path.toString();
    }
}
