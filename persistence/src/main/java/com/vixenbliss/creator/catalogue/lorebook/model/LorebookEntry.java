package com.vixenbliss.creator.catalogue.lorebook.model;

import com.fasterxml.jackson.databind.JsonNode;
import com.vixenbliss.creator.platform.fault.Fault;
import com.vixenbliss.creator.platform.value.TimeOrderedId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** Something that a character or a world knows, with the words that bring it up. */
@Entity
@Table(name = "lorebook_entries")
public class LorebookEntry {

    @Id
    private UUID id;

    @Version
    private int version;

    /** Given by the database, so that entries written together keep their order; there once the entry is read again. */
    @Column(insertable = false, updatable = false)
    private Long ordinal;

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

    @JdbcTypeCode(SqlTypes.JSON)
    private List<String> keys;

    @Column(name = "secondary_keys")
    @JdbcTypeCode(SqlTypes.JSON)
    private List<String> secondaryKeys;

    private Boolean selective;

    @Column(name = "use_regex")
    private Boolean useRegex;

    @Column(name = "case_sensitive")
    private Boolean caseSensitive;

    private Boolean constant;
    private String content;
    private boolean enabled;

    @Column(name = "insertion_order")
    private int insertionOrder;

    private Integer priority;
    private LorePosition position;
    private String name;
    private String comment;

    @Column(name = "foreign_id")
    @JdbcTypeCode(SqlTypes.JSON)
    private JsonNode foreignId;

    @JdbcTypeCode(SqlTypes.JSON)
    private JsonNode extensions;

    @Column(name = "other_fields")
    @JdbcTypeCode(SqlTypes.JSON)
    private JsonNode otherFields;

    /** JPA only. */
    protected LorebookEntry() {}

    /** @throws Fault {@code INVALID}, as {@link #revise} */
    public static LorebookEntry drafted(UUID studioId, LoreOwner owner, LoreDraft draft, Instant now) {
        LorebookEntry entry = new LorebookEntry();
        entry.id = TimeOrderedId.next();
        entry.createdAt = now;
        entry.studioId = studioId;
        entry.characterId = owner.characterId();
        entry.worldId = owner.worldId();
        entry.revise(draft, now);
        return entry;
    }

    /**
     * Replaces everything that a studio writes. Whether its patterns can be searched for, the service checks.
     *
     * @throws Fault {@code INVALID} for another book, for foreign data that is no object, for words that stand for a minor
     */
    public void revise(LoreDraft draft, Instant now) {
        requireSameBook(draft);
        requireFit(draft);
        keys = draft.keys();
        secondaryKeys = draft.secondaryKeys();
        selective = draft.selective();
        useRegex = draft.useRegex();
        caseSensitive = draft.caseSensitive();
        constant = draft.constant();
        content = draft.content();
        enabled = draft.enabled();
        insertionOrder = draft.insertionOrder();
        priority = draft.priority();
        position = draft.position();
        reviseWhatIsNotSaid(draft);
        updatedAt = now;
    }

    private void reviseWhatIsNotSaid(LoreDraft draft) {
        name = draft.name();
        comment = draft.comment();
        foreignId = draft.foreignId();
        extensions = draft.extensions();
        otherFields = draft.otherFields();
    }

    private void requireSameBook(LoreDraft draft) {
        boolean named = draft.characterId() != null || draft.worldId() != null;
        if (named && !draft.owner().equals(owner())) {
            throw Fault.invalid(draft.characterId() != null ? "character_id" : "world_id",
                    "cannot be changed; an entry stays in its book");
        }
    }

    private static void requireFit(LoreDraft draft) {
        ForeignJson.requireObject("extensions", draft.extensions());
        ForeignJson.requireObject("other_fields", draft.otherFields());
        if (draft.foreignId() != null && !draft.foreignId().isNumber() && !draft.foreignId().isTextual()) {
            throw Fault.invalid("foreign_id", "must be a number or a text");
        }
    }

    /** What the studio has written, as it could write it again. */
    public LoreDraft draft() {
        return new LoreDraft(characterId, worldId, keys, secondaryKeys, selective, useRegex, caseSensitive, constant,
                content, enabled, insertionOrder, priority, position, name, comment, foreignId, extensions, otherFields);
    }

    public LoreOwner owner() {
        return new LoreOwner(characterId, worldId);
    }

    public UUID id() {
        return id;
    }

    public int version() {
        return version;
    }

    /** Grows in the order of writing. Only for an entry that was read. */
    public long ordinal() {
        return ordinal;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public Instant updatedAt() {
        return updatedAt;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof LorebookEntry entry && id.equals(entry.id());
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
