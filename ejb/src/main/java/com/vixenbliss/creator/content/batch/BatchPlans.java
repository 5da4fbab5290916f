package com.vixenbliss.creator.content.batch;

import com.vixenbliss.creator.catalogue.character.CharacterNotFound;
import com.vixenbliss.creator.catalogue.character.Sitter;
import com.vixenbliss.creator.catalogue.character.Sitters;
import com.vixenbliss.creator.content.batch.model.BatchPlan;
import com.vixenbliss.creator.content.template.ContentTemplates;
import com.vixenbliss.creator.content.template.PlanOrder;
import com.vixenbliss.creator.content.template.model.NicheTemplate;
import com.vixenbliss.creator.content.template.model.Platform;
import com.vixenbliss.creator.identity.avatar.AvatarFacts;
import com.vixenbliss.creator.identity.avatar.model.AvatarStatus;
import com.vixenbliss.creator.platform.metric.Meters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.random.RandomGenerator;

/** Turns an order into a plan: what the pieces follow from, and what they will cost. */
@ApplicationScoped
class BatchPlans {

    private static final RandomGenerator LOTS = RandomGenerator.getDefault();

    private final Sitters sitters;
    private final Brushes brushes;
    private final ContentTemplates templates;
    private final ContentPrices prices;

    @Inject
    BatchPlans(Sitters sitters, Brushes brushes, ContentTemplates templates, ContentPrices prices) {
        this.sitters = sitters;
        this.brushes = brushes;
        this.templates = templates;
        this.prices = prices;
    }

    /** For the CDI client proxy only. */
    protected BatchPlans() {
        this(null, null, null, null);
    }

    /** @throws com.vixenbliss.creator.platform.fault.Fault {@code CONFLICT} while nobody can be drawn for the avatar */
    BatchPlan plan(AvatarFacts avatar, BatchOrder order) {
        if (avatar.characterId() == null) {
            throw BatchRefusals.noPersona();
        }
        if (avatar.status() == AvatarStatus.ARCHIVED) {
            throw BatchRefusals.archived();
        }
        Brush brush = brushes.of(avatar).orElseThrow(BatchRefusals::noFace);
        String niche = order.niche() == null ? avatar.niche() : order.niche();
        NicheTemplate template = templates.inForce(avatar.studioId(), niche);
        return new BatchPlan(order.count(), niche, template, order.platforms().stream().map(Meters::word).toList(), order.themes(),
                order.tier(), brush.isTrained(), LOTS.nextLong(1L << 31), prices.estimate(order.count(), brush).estimateUsd());
    }

    /** What the pieces of a plan follow from. @param excluded fingerprints of earlier pieces */
    PlanOrder order(AvatarFacts avatar, BatchPlan plan, List<String> excluded) {
        Sitter sitter = sitters.find(avatar.characterId()).orElseThrow(CharacterNotFound::new);
        List<Platform> platforms = plan.platforms().stream().map(word -> Platform.valueOf(word.toUpperCase(Locale.ROOT))).toList();
        return new PlanOrder(sitter, plan.trained() ? avatar.triggerWord() : null, plan.template(), plan.themes(), platforms,
                plan.seed(), plan.count(), excluded);
    }

    BatchEstimate estimate(AvatarFacts avatar, BatchPlan plan) {
        return prices.estimate(plan.count(), brushes.of(avatar).orElseThrow(BatchRefusals::noFace));
    }
}
