package com.vixenbliss.creator.content.batch.model;

import com.vixenbliss.creator.content.piece.model.AccessTier;
import com.vixenbliss.creator.content.template.model.NicheTemplate;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * What a batch is to be.
 *
 * @param count how many pieces
 * @param template the niche's words as they were when it was ordered: the plan follows from them
 * @param platforms in their words, each once
 * @param themes what the studio wants shown; empty for whatever the niche gives
 * @param tier who gets to see the pieces
 * @param trained whether the avatar's own model draws; else it is drawn after its anchor
 * @param seed the plan and every picture's seed follow from it; 0 to 2^31 − 1
 * @param estimateUsd what all of it is taken to cost
 */
@Embeddable
public record BatchPlan(
        @Column(name = "requested_count", updatable = false) int count,
        @Column(name = "niche", updatable = false) String niche,
        @Column(name = "template", updatable = false) @JdbcTypeCode(SqlTypes.JSON) NicheTemplate template,
        @Column(name = "platforms", updatable = false) @JdbcTypeCode(SqlTypes.ARRAY) List<String> platforms,
        @Column(name = "themes", updatable = false) @JdbcTypeCode(SqlTypes.ARRAY) List<String> themes,
        @Column(name = "tier", updatable = false) AccessTier tier,
        @Column(name = "trained", updatable = false) boolean trained,
        @Column(name = "seed", updatable = false) long seed,
        @Column(name = "estimate_usd", updatable = false) BigDecimal estimateUsd) {

    /** The most pieces of a batch. */
    public static final int MOST = 1_000;

    public BatchPlan {
        platforms = List.copyOf(platforms);
        themes = List.copyOf(themes);
    }
}
