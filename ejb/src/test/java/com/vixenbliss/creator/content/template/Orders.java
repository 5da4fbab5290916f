package com.vixenbliss.creator.content.template;

import com.vixenbliss.creator.catalogue.character.Sitter;
import com.vixenbliss.creator.catalogue.character.model.GenderTag;
import com.vixenbliss.creator.catalogue.character.model.VisualIdentity;
import com.vixenbliss.creator.content.template.model.NicheTemplate;
import com.vixenbliss.creator.content.template.model.Platform;
import java.util.List;
import java.util.UUID;

/** Plans to be ordered in tests. */
public final class Orders {

    public static final String TRIGGER = "VXMIRA7Q";
    static final Sitter MIRA = new Sitter(UUID.randomUUID(), UUID.randomUUID(), List.of("Mira"),
            new VisualIdentity(GenderTag.FEMALE, "slim", 34, null, List.of("green eyes", "auburn hair")));

    private Orders() {}

    public static PlanOrder of(String niche, int count) {
        return of(ShippedTemplates.find(niche).orElseThrow(), count, List.of());
    }

    static PlanOrder of(NicheTemplate template, int count, List<String> themes) {
        return new PlanOrder(MIRA, TRIGGER, template, themes, List.of(Platform.INSTAGRAM, Platform.TIKTOK), 42, count, List.of());
    }

    static PlanOrder seeded(PlanOrder order, long seed) {
        return new PlanOrder(order.sitter(), order.triggerWord(), order.template(), order.themes(), order.platforms(), seed,
                order.count(), order.excluded());
    }

    static PlanOrder excluding(PlanOrder order, List<String> fingerprints) {
        return new PlanOrder(order.sitter(), order.triggerWord(), order.template(), order.themes(), order.platforms(), order.seed(),
                order.count(), fingerprints);
    }
}
