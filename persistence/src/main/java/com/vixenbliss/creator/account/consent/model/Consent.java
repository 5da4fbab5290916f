package com.vixenbliss.creator.account.consent.model;

import com.vixenbliss.creator.platform.value.TimeOrderedId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** One consent or one withdrawal. Appended, never changed: the newest of its kind counts, the older ones are the proof. */
@Entity
@Table(name = "consents")
public class Consent {

    @Id
    private UUID id;

    @Column(name = "created_at", updatable = false)
    private Instant createdAt;

    @Column(name = "updated_at", updatable = false)
    private Instant updatedAt;

    @Column(name = "user_id", updatable = false)
    private UUID userId;

    @Column(updatable = false)
    private String kind;

    @Column(name = "text_version", updatable = false)
    private String textVersion;

    @Column(updatable = false)
    private boolean granted;

    @Column(updatable = false)
    private String source;

    @Column(name = "remote_addr", updatable = false)
    private String remoteAddress;

    /** JPA only. */
    protected Consent() {}

    /**
     * @param kind what it is about, such as {@code age_declaration}
     * @param textVersion the text that the person saw
     * @param granted false for a withdrawal
     */
    public static Consent given(UUID userId, String kind, String textVersion, boolean granted, Origin origin, Instant now) {
        Consent consent = new Consent();
        consent.id = TimeOrderedId.next();
        consent.createdAt = now;
        consent.updatedAt = now;
        consent.userId = userId;
        consent.kind = kind;
        consent.textVersion = textVersion;
        consent.granted = granted;
        consent.source = origin.source();
        consent.remoteAddress = origin.remoteAddress();
        return consent;
    }

    public UUID userId() {
        return userId;
    }

    public String kind() {
        return kind;
    }

    public boolean isGranted() {
        return granted;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Consent consent && id.equals(consent.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    /**
     * Where it was given.
     *
     * @param source {@code api}, {@code console} or {@code issuer}
     * @param remoteAddress null when no client stood behind it
     */
    public record Origin(String source, String remoteAddress) {}
}
