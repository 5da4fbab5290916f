package com.vixenbliss.creator.companion.episode.model;

import com.vixenbliss.creator.platform.fault.Fault;
import com.vixenbliss.creator.platform.fault.Kind;
import com.vixenbliss.creator.platform.value.TimeOrderedId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/**
 * One sitting of a person with a character. At most one is active for a pair: the database holds that. The counters
 * ({@code nextSeq}, {@code messageCount}) are moved by turns in SQL, so they are only read here once the episode exists.
 */
@Entity
@Table(name = "episodes")
public class Episode {

    @Id
    private UUID id;

    @Version
    private int version;

    @Column(name = "created_at", updatable = false)
    private Instant createdAt;

    @Column(name = "updated_at")
    private Instant updatedAt;

    @Column(name = "user_id", updatable = false)
    private UUID userId;

    @Column(name = "character_id", updatable = false)
    private UUID characterId;

    @Column(name = "template_id", updatable = false)
    private UUID templateId;

    @Column(name = "relationship_id", updatable = false)
    private UUID relationshipId;

    @Column(name = "episode_number", updatable = false)
    private int episodeNumber;

    private String title;

    private String scene;

    @Column(name = "is_active")
    private boolean active;

    @Column(name = "message_count", updatable = false)
    private int messageCount;

    @Column(name = "next_seq", updatable = false)
    private int nextSeq;

    @Column(name = "last_message_at", updatable = false)
    private Instant lastMessageAt;

    @Column(insertable = false, updatable = false)
    private String summary;

    @Column(name = "started_at", updatable = false)
    private Instant startedAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    /** JPA only. */
    protected Episode() {}

    private Episode(UUID userId, UUID characterId, UUID relationshipId, int number, Opening opening, Instant now) {
        this.id = TimeOrderedId.next();
        this.userId = userId;
        this.characterId = characterId;
        this.relationshipId = relationshipId;
        this.episodeNumber = number;
        this.templateId = opening.templateId();
        this.title = opening.title();
        this.scene = opening.scene();
        this.active = true;
        this.messageCount = opening.line() == null ? 0 : 1;
        this.nextSeq = messageCount + 1;
        this.startedAt = now;
        this.createdAt = now;
        this.updatedAt = now;
    }

    /** A new active episode; its opening line, if there is one, is its first message. */
    public static Episode open(
            UUID userId, UUID characterId, UUID relationshipId, int number, Opening opening, Instant now) {
        return new Episode(userId, characterId, relationshipId, number, opening, now);
    }

    /** @throws Fault {@code CONFLICT} when it has ended before */
    public void end(Instant now) {
        if (!active) {
            throw new Fault(Kind.CONFLICT, "episode-ended", "This episode has already ended.");
        }
        active = false;
        endedAt = now;
        updatedAt = now;
    }

    public UUID id() {
        return id;
    }

    public UUID userId() {
        return userId;
    }

    public UUID characterId() {
        return characterId;
    }

    public UUID templateId() {
        return templateId;
    }

    public int episodeNumber() {
        return episodeNumber;
    }

    public String title() {
        return title;
    }

    public String scene() {
        return scene;
    }

    public boolean active() {
        return active;
    }

    public int messageCount() {
        return messageCount;
    }

    public Instant lastMessageAt() {
        return lastMessageAt;
    }

    public String summary() {
        return summary;
    }

    public Instant startedAt() {
        return startedAt;
    }

    public Instant endedAt() {
        return endedAt;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Episode that && id().equals(that.id());
    }

    @Override
    public int hashCode() {
        return id().hashCode();
    }
}
