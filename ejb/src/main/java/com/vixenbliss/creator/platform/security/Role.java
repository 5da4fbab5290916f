package com.vixenbliss.creator.platform.security;

/** The groups of a token, as {@code @RolesAllowed} wants them. */
public final class Role {

    /** A person who chats. Everybody who registers is one. */
    public static final String FAN = "fan";

    /** A member of a studio; the token's {@code studio_id} says of which. */
    public static final String STUDIO = "studio";

    /** Runs the platform. */
    public static final String ADMIN = "admin";

    /** A machine of a partner. */
    public static final String PARTNER = "partner";

    private Role() {}
}
