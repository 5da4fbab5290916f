package com.vixenbliss.creator.companion.hook.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** A topic for later. Planned, raised and settled in SQL by those who learn and those who speak; only read through here. */
@Entity
@Table(name = "hooks")
public class Hook {

    @Id
    private UUID id;

    @Version
    private int version;

    @Column(name = "user_id")
    private UUID userId;

    @Column(name = "character_id")
    private UUID characterId;

    private HookType type;

    private String content;

    @Column(name = "suggested_opener")
    private String suggestedOpener;

    private int priority;

    @Column(name = "trigger_after")
    private Instant triggerAfter;

    private HookStatus status;

    @Column(name = "is_active", insertable = false, updatable = false)
    private boolean active;

    @Column(name = "expires_at")
    private Instant expiresAt;

    private int offers;

    @Column(name = "triggered_at")
    private Instant triggeredAt;

    @Column(name = "fired_as")
    private String firedAs;

    @Column(name = "fired_message_id")
    private UUID firedMessageId;

    @Column(name = "ended_at")
    private Instant endedAt;

    protected Hook() {}

    public UUID id() {
        return id;
    }

    public UUID characterId() {
        return characterId;
    }

    public HookType type() {
        return type;
    }

    public String content() {
        return content;
    }

    public String suggestedOpener() {
        return suggestedOpener;
    }

    public int priority() {
        return priority;
    }

    /** Not offered to the character before. */
    public Instant triggerAfter() {
        return triggerAfter;
    }

    public HookStatus status() {
        return status;
    }

    /** Neither raised nor settled otherwise. */
    public boolean isActive() {
        return active;
    }

    /** Not raised any more after this. */
    public Instant expiresAt() {
        return expiresAt;
    }

    /** How many replies were invited to take it up. */
    public int offers() {
        return offers;
    }

    /** When it was raised; null while it was not. */
    public Instant triggeredAt() {
        return triggeredAt;
    }

    /** {@code reply} or {@code opening}; null while it was not raised. */
    public String firedAs() {
        return firedAs;
    }

    /** The line that raised it. */
    public UUID firedMessageId() {
        return firedMessageId;
    }

    /** When it was fired, resolved, dismissed or expired. */
    public Instant endedAt() {
        return endedAt;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Hook that && id.equals(that.id());
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
