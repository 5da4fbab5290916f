package com.vixenbliss.creator.catalogue.card.model;

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

/** The card that a character came with, letter by letter. It is never changed: exports put the character's own words over it. */
@Entity
@Table(name = "character_cards")
public class CharacterCard {

    @Id
    private UUID id;

    @Version
    private int version;

    @Column(name = "created_at", updatable = false)
    private Instant createdAt;

    @Column(name = "character_id", updatable = false)
    private UUID characterId;

    @Column(updatable = false)
    private CardSpec spec;

    @Column(updatable = false)
    private CardContainer container;

    @Column(updatable = false)
    private String json;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(updatable = false)
    private List<UUID> greetings;

    /** JPA only. */
    protected CharacterCard() {}

    /**
     * @param json as it came
     * @param greetings the episode templates made of its greetings, in their order; null where a greeting made none
     */
    public static CharacterCard of(
            UUID characterId, CardSpec spec, CardContainer container, String json, List<UUID> greetings, Instant now) {
        CharacterCard card = new CharacterCard();
        card.id = TimeOrderedId.next();
        card.createdAt = now;
        card.characterId = characterId;
        card.spec = spec;
        card.container = container;
        card.json = json;
        card.greetings = greetings;
        return card;
    }

    public UUID id() {
        return id;
    }

    public UUID characterId() {
        return characterId;
    }

    public CardSpec spec() {
        return spec;
    }

    public CardContainer container() {
        return container;
    }

    public String json() {
        return json;
    }

    public List<UUID> greetings() {
        return greetings;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CharacterCard card && id.equals(card.id());
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
