package com.vixenbliss.creator.companion.hook.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** A topic for later. Set and used by exchanges ({@code companion.exchange}); only read through here. */
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

    @Column(name = "is_active")
    private boolean active;

    protected Hook() {}

    public UUID id() {
        return id;
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

    public boolean isActive() {
        return active;
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
