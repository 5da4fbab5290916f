package com.vixenbliss.creator.platform.security;

/**
 * The groups of a caller, as {@code @RolesAllowed} wants them. A studio's members hold one to three of the studio
 * groups: everybody {@link #STUDIO}, editors and owners {@link #STUDIO_EDITOR} too, owners {@link #STUDIO_OWNER} as
 * well. So reading asks for {@code STUDIO}, writing for {@code STUDIO_EDITOR}, and an analyst can only read.
 */
public final class Role {

    /** A person who chats. Everybody who registers is one. */
    public static final String FAN = "fan";

    /** A member of a studio, whatever the role: may read. The token's {@code studio_id} says of which. */
    public static final String STUDIO = "studio";

    /** A member who may change what the studio makes. */
    public static final String STUDIO_EDITOR = "studio_editor";

    /** A member who may say who else is one. */
    public static final String STUDIO_OWNER = "studio_owner";

    /** Runs the platform. */
    public static final String ADMIN = "admin";

    /** A machine of a partner. */
    public static final String PARTNER = "partner";

    private Role() {}
}
