package com.vixenbliss.creator.catalogue.lorebook.model;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** The one book of a character or of a world: its settings, and the number that grows when anything in it changes. */
@Entity
@Table(name = "lorebooks")
public class Lorebook {

    @Id
    private UUID id;

    @Version
    private int version;

    private int revision;

    @Column(name = "created_at", updatable = false)
    private Instant createdAt;

    @Column(name = "updated_at")
    private Instant updatedAt;

    @Column(name = "studio_id", updatable = false)
    private UUID studioId;

    @Column(name = "character_id", updatable = false)
    private UUID characterId;

    @Column(name = "world_id", updatable = false)
    private UUID worldId;

    private String name;
    private String description;

    @Column(name = "scan_depth")
    private Integer scanDepth;

    @Column(name = "token_budget")
    private Integer tokenBudget;

    @Column(name = "recursive_scanning")
    private Boolean recursiveScanning;

    @JdbcTypeCode(SqlTypes.JSON)
    private JsonNode extensions;

    @Column(name = "other_fields")
    @JdbcTypeCode(SqlTypes.JSON)
    private JsonNode otherFields;

    /** JPA only: the service has the database make the row, so that two first entries make one book. */
    protected Lorebook() {}

    /** Replaces the settings. */
    public void revise(LorebookDraft draft, Instant now) {
        ForeignJson.requireObject("extensions", draft.extensions());
        ForeignJson.requireObject("other_fields", draft.otherFields());
        name = draft.name();
        description = draft.description();
        scanDepth = draft.scanDepth();
        tokenBudget = draft.tokenBudget();
        recursiveScanning = draft.recursiveScanning();
        extensions = draft.extensions();
        otherFields = draft.otherFields();
        updatedAt = now;
    }

    public LorebookDraft draft() {
        return new LorebookDraft(name, description, scanDepth, tokenBudget, recursiveScanning, extensions, otherFields);
    }

    public UUID id() {
        return id;
    }

    /** Of the settings. */
    public int version() {
        return version;
    }

    /** Of everything in the book; at least 1. */
    public int revision() {
        return revision;
    }

    public UUID studioId() {
        return studioId;
    }

    public LoreOwner owner() {
        return new LoreOwner(characterId, worldId);
    }

    public Instant createdAt() {
        return createdAt;
    }

    public Instant updatedAt() {
        return updatedAt;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Lorebook book && id.equals(book.id());
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
