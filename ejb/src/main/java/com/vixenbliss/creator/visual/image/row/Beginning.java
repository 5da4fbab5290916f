package com.vixenbliss.creator.visual.image.row;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.vixenbliss.creator.visual.image.Lineage;
import com.vixenbliss.creator.visual.image.NewImage;
import java.time.ZoneOffset;

/** The statement that a picture begins with, and its values. */
final class Beginning {

    static final String INSERT = """
            insert into image_assets (id, created_at, type, origin, studio_id, user_id, character_id, rendering_id, storage_bucket,
                    storage_path, thumbnail_path, width, height, mime, bytes, thumbnail_bytes, sha256, phash, phash_bands,
                    prompt, negative_prompt, seed, model_used, provider, latency_ms, cost_usd, anchor_image_id, provenance)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb)
            on conflict do nothing
            """;

    private Beginning() {}

    static Object[] values(NewImage image, Measures measures, String bucket) {
        Lineage lineage = image.lineage();
        return new Object[] {
            image.id(), measures.createdAt().atOffset(ZoneOffset.UTC), image.type().word(), measures.origin().word(), image.studioId(),
            image.userId(), image.characterId(), image.renderingId(), bucket, image.path().path(), image.thumbnailPath().path(),
            measures.width(), measures.height(), measures.mime(), measures.bytes(), measures.thumbnailBytes(), measures.sha256(),
            measures.phash(), PhashBands.of(measures.phash()), lineage.prompt(), lineage.negativePrompt(), lineage.seed(), lineage.model(),
            lineage.provider(), lineage.latencyMs(), lineage.costUsd(), lineage.anchorImageId(), provenance(measures, lineage.layers())
        };
    }

    private static String provenance(Measures measures, JsonNode layers) {
        ObjectNode provenance = JsonNodeFactory.instance.objectNode();
        measures.origin().digitalSourceType().ifPresent(type -> provenance.put("digital_source_type", type));
        if (layers != null) {
            provenance.set("layers", layers);
        }
        return provenance.toString();
    }
}
