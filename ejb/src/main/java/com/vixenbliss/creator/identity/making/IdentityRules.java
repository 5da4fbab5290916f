package com.vixenbliss.creator.identity.making;

import com.vixenbliss.creator.catalogue.character.model.YouthTerms;
import com.vixenbliss.creator.catalogue.world.WorldNotFound;
import com.vixenbliss.creator.catalogue.world.WorldService;
import com.vixenbliss.creator.platform.fault.Fault;
import com.vixenbliss.creator.platform.safety.AdultOnly;
import com.vixenbliss.creator.platform.safety.NameBlockList;
import com.vixenbliss.creator.visual.kit.model.LikenessLicence;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;

/** What nobody may order, checked before anything is written. */
@ApplicationScoped
public class IdentityRules {

    private final WorldService worlds;
    private final NameBlockList blocked;
    private final Clock clock;

    @Inject
    public IdentityRules(WorldService worlds, NameBlockList blocked, Clock clock) {
        this.worlds = worlds;
        this.blocked = blocked;
        this.clock = clock;
    }

    /** For the CDI client proxy only. */
    protected IdentityRules() {
        this(null, null, null);
    }

    /** @throws Fault {@code INVALID} naming the first field that is at fault */
    void require(UUID studioId, IdentityOrder order) {
        adult(order);
        nobodyKnown(order);
        order.likeness().requireWhole();
        if (order.likeness().isOfSomebody()) {
            LikenessLicence.requireTerm(order.likeness().licence().expiresAt(), clock.instant());
        }
        if (order.worldId() != null) {
            requireWorld(studioId, order.worldId());
        }
    }

    /** The niche is in every prompt of the content that is made later: it is judged as what is drawn. */
    private static void adult(IdentityOrder order) {
        AdultOnly.requireAsDrawn("niche", order.niche());
        YouthTerms.refuse("niche", order.niche());
        AdultOnly.require("name", order.name());
        AdultOnly.require("personality_traits", order.personalityTraits());
        Map<String, String> looks = Looks.inWords(order.visualCharacteristics());
        looks.forEach((key, text) -> {
            AdultOnly.requireAsDrawn(Looks.FIELD + "." + key, text);
            YouthTerms.refuse(Looks.FIELD + "." + key, text);
            YouthTerms.refuse(Looks.FIELD + "." + key, key + " " + text);
        });
    }

    private void nobodyKnown(IdentityOrder order) {
        blocked.refuse("niche", order.niche());
        blocked.refuse("name", order.name());
        blocked.refuse("personality_traits", order.personalityTraits());
        Looks.inWords(order.visualCharacteristics()).forEach((key, text) -> blocked.refuse(Looks.FIELD + "." + key, text));
    }

    private void requireWorld(UUID studioId, UUID worldId) {
        try {
            worlds.get(studioId, worldId);
        } catch (WorldNotFound notOurs) {
            throw Fault.invalid("world_id", "is not a world of your studio");
        }
    }
}
