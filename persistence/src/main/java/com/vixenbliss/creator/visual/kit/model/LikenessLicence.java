package com.vixenbliss.creator.visual.kit.model;

import com.vixenbliss.creator.platform.fault.Fault;
import com.vixenbliss.creator.platform.value.TimeOrderedId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;

/** A real person's agreement to be depicted. In force until it expires or is revoked; then what it covers is not used. */
@Entity
@Table(name = "likeness_licences")
public class LikenessLicence {

    /** The longest that a licence may run, in years. */
    public static final int MOST_YEARS = 10;

    @Id
    private UUID id;

    @Version
    private int version;

    @Column(name = "created_at", updatable = false)
    private Instant createdAt;

    @Column(name = "updated_at")
    private Instant updatedAt;

    @Column(name = "studio_id", updatable = false)
    private UUID studioId;

    @Column(name = "kit_id")
    private UUID kitId;

    @Column(name = "person_name", updatable = false)
    private String personName;

    @Column(updatable = false)
    private String scope;

    @Column(updatable = false)
    private String document;

    @Column(name = "expires_at", updatable = false)
    private Instant expiresAt;

    @Column(name = "revoked_at")
    private Instant revokedAt;

    @Column(name = "declared_by")
    private UUID declaredBy;

    /** JPA only. */
    protected LikenessLicence() {}

    /**
     * @param declaredBy the member of the studio who says so
     * @throws Fault {@code INVALID} when it has ended already, or would run too long
     */
    public static LikenessLicence declared(AvatarKit kit, LicenceStatement statement, UUID declaredBy, Instant now) {
        requireTerm(statement.expiresAt(), now);
        LikenessLicence licence = new LikenessLicence();
        licence.id = TimeOrderedId.next();
        licence.createdAt = now;
        licence.updatedAt = now;
        licence.studioId = kit.studioId();
        licence.kitId = kit.id();
        licence.personName = statement.personName();
        licence.scope = statement.scope();
        licence.document = statement.document();
        licence.expiresAt = statement.expiresAt();
        licence.declaredBy = declaredBy;
        return licence;
    }

    /**
     * A licence ends, and not too far ahead.
     *
     * @throws Fault {@code INVALID}
     */
    public static void requireTerm(Instant expiresAt, Instant now) {
        if (!expiresAt.isAfter(now)) {
            throw Fault.invalid("expires_at", "must lie ahead");
        }
        if (expiresAt.isAfter(now.atZone(ZoneOffset.UTC).plusYears(MOST_YEARS).toInstant())) {
            throw Fault.invalid("expires_at", "must be at most " + MOST_YEARS + " years ahead");
        }
    }

    /** Ends it; doing so twice is no error. */
    public void revoke(Instant now) {
        if (revokedAt == null) {
            revokedAt = now;
            updatedAt = now;
        }
    }

    /** Whether what it covers may be used. */
    public boolean isInForce(Instant now) {
        return revokedAt == null && now.isBefore(expiresAt);
    }

    public UUID id() {
        return id;
    }

    public UUID kitId() {
        return kitId;
    }

    public LicenceStatement statement() {
        return new LicenceStatement(personName, scope, expiresAt, document);
    }

    /** Null while nobody has revoked it. */
    public Instant revokedAt() {
        return revokedAt;
    }

    public Instant createdAt() {
        return createdAt;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof LikenessLicence licence && id.equals(licence.id());
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
