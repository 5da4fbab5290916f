package com.vixenbliss.creator.identity.biography;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.vixenbliss.creator.platform.ai.answer.Answered;
import com.vixenbliss.creator.platform.ai.spi.ModelReply;
import com.vixenbliss.creator.platform.json.Json;
import com.vixenbliss.creator.platform.value.TimeOrderedId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The parts of what identities are, in words; each version stays. Joins the caller's transaction. */
@ApplicationScoped
@Transactional
public class Components {

    private static final String WHOLE = "biography";

    private static final String ADD = """
            insert into identity_components (id, avatar_id, component_type, version, content, provider, model, cost_usd)
            select cast(:id as uuid), cast(:avatar as uuid), cast(:type as text), coalesce(max(version), 0) + 1,
                   cast(:content as jsonb), cast(:provider as text), cast(:model as text), cast(:cost as numeric)
              from identity_components where avatar_id = :avatar and component_type = :type
            """;

    /** What it is found by; the vector of other words is none of these. */
    private static final String FOUND_BY = """
            update avatars
               set name = :name, bio = :words, bio_embedding = null, bio_embedding_model = null, version = version + 1, updated_at = now()
             where id = :avatar
            """;

    private static final String LATEST = """
            select cast(content as text) from identity_components
             where avatar_id = :avatar and component_type = 'biography' order by version desc limit 1
            """;

    private static final String TAKEN = """
            select a.name || coalesce(', ' || (select c.content ->> 'occupation' from identity_components c
                                                where c.avatar_id = a.id and c.component_type = 'biography'
                                                order by c.version desc limit 1), '')
              from avatars a
             where a.studio_id = :studio and lower(a.niche) = lower(:niche) and a.bio <> '' order by a.id desc limit 20
            """;

    @PersistenceContext(unitName = "creator")
    EntityManager entities;

    /** Writes a persona down, as the next version of each part. */
    public void keep(UUID avatarId, Answered<Biography> answered) {
        Biography written = answered.reading().value().orElseThrow();
        ModelReply by = answered.last();
        add(avatarId, WHOLE, written, by, answered.costUsd());
        add(avatarId, "personality", written.personality(), by, BigDecimal.ZERO);
        add(avatarId, "voice", written.voice(), by, BigDecimal.ZERO);
        add(avatarId, "backstory", Map.of("text", written.backstory()), by, BigDecimal.ZERO);
        add(avatarId, "visual", written.looks(), by, BigDecimal.ZERO);
        entities.createNativeQuery(FOUND_BY)
                .setParameter("name", written.name())
                .setParameter("words", written.inWords())
                .setParameter("avatar", avatarId)
                .executeUpdate();
    }

    private void add(UUID avatarId, String type, Object content, ModelReply by, BigDecimal cost) {
        entities.createNativeQuery(ADD)
                .setParameter("id", TimeOrderedId.next())
                .setParameter("avatar", avatarId)
                .setParameter("type", type)
                .setParameter("content", json(content))
                .setParameter("provider", by.provider())
                .setParameter("model", by.model())
                .setParameter("cost", cost)
                .executeUpdate();
    }

    /** The latest; empty while nothing is written. */
    public Optional<Biography> latest(UUID avatarId) {
        List<?> found = entities.createNativeQuery(LATEST).setParameter("avatar", avatarId).getResultList();
        return found.stream().findFirst().map(content -> read(content.toString()));
    }

    /** Names and occupations of a studio's personas of a niche, the newest first. */
    public List<String> taken(UUID studioId, String niche) {
        List<?> found = entities.createNativeQuery(TAKEN).setParameter("studio", studioId).setParameter("niche", niche).getResultList();
        return found.stream().map(Object::toString).toList();
    }

    private static String json(Object content) {
        try {
            return Json.lenient().writeValueAsString(content);
        } catch (JsonProcessingException unwritable) {
            throw new IllegalArgumentException("A component cannot be written", unwritable);
        }
    }

    private static Biography read(String content) {
        try {
            return Json.lenient().readValue(content, Biography.class);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("A stored biography cannot be read", broken);
        }
    }
}
