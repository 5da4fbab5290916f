package com.vixenbliss.creator.content.batch;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.vixenbliss.creator.content.batch.model.ContentBatch;
import com.vixenbliss.creator.content.piece.model.PieceId;
import com.vixenbliss.creator.content.template.PlannedPiece;
import com.vixenbliss.creator.platform.json.Json;
import com.vixenbliss.creator.platform.metric.Meters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;

/** Writes what is planned: all pieces of a batch by one statement, in the transaction of whoever orders it. */
@ApplicationScoped
class PlannedRows {

    private static final String ADD = """
            insert into content_pieces (id, studio_id, avatar_id, batch_id, position, platform, access_tier, prompt, fingerprint, axes, seed)
            select p.id, :studio, :avatar, :batch, p.position, p.platform, :tier, p.prompt, p.fingerprint, p.axes, p.seed
              from jsonb_to_recordset(cast(:pieces as jsonb))
                as p (id uuid, position integer, platform text, prompt text, fingerprint text, axes jsonb, seed bigint)
            """;

    private static final String EARLIER = """
            select fingerprint from content_pieces where avatar_id = :avatar and status <> 'failed' order by id desc limit :most
            """;

    /** Pieces of an avatar that new ones must not resemble. */
    private static final int REMEMBERED = 300;

    @PersistenceContext(unitName = "creator")
    EntityManager entities;

    /** Fingerprints of the avatar's last pieces. */
    List<String> earlier(UUID avatarId) {
        List<?> found = entities.createNativeQuery(EARLIER, String.class)
                .setParameter("avatar", avatarId).setParameter("most", REMEMBERED).getResultList();
        return found.stream().map(String.class::cast).toList();
    }

    void add(ContentBatch batch, List<PlannedPiece> pieces) {
        entities.createNativeQuery(ADD)
                .setParameter("studio", batch.studioId())
                .setParameter("avatar", batch.avatarId())
                .setParameter("batch", batch.id())
                .setParameter("tier", Meters.word(batch.plan().tier()))
                .setParameter("pieces", written(batch.id(), pieces))
                .executeUpdate();
    }

    private static String written(UUID batchId, List<PlannedPiece> pieces) {
        ArrayNode rows = JsonNodeFactory.instance.arrayNode();
        for (PlannedPiece piece : pieces) {
            ObjectNode row = Json.strict().valueToTree(piece);
            rows.add(row.put("id", PieceId.of(batchId, piece.position()).toString()));
        }
        try {
            return Json.strict().writeValueAsString(rows);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("A plan cannot be written", impossible);
        }
    }
}
