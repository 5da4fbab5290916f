package com.vixenbliss.creator.identity.making.step;

import com.vixenbliss.creator.catalogue.world.WorldService;
import com.vixenbliss.creator.catalogue.world.WorldView;
import com.vixenbliss.creator.catalogue.world.model.Genre;
import com.vixenbliss.creator.identity.biography.BiographyOrder;
import com.vixenbliss.creator.identity.biography.BiographyOrder.Setting;
import com.vixenbliss.creator.identity.biography.Components;
import com.vixenbliss.creator.identity.making.IdentityOrder;
import com.vixenbliss.creator.identity.making.Looks;
import com.vixenbliss.creator.identity.making.Making;
import com.vixenbliss.creator.identity.making.MakingRows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;

/** Puts together what a biography is asked for with. */
@ApplicationScoped
@Transactional
class BiographyBriefing {

    private final MakingRows rows;
    private final WorldService worlds;
    private final Components components;

    @Inject
    BiographyBriefing(MakingRows rows, WorldService worlds, Components components) {
        this.rows = rows;
        this.worlds = worlds;
        this.components = components;
    }

    /** For the CDI client proxy only. */
    protected BiographyBriefing() {
        this(null, null, null);
    }

    Making making(UUID avatarId) {
        return rows.find(avatarId).orElseThrow();
    }

    BiographyOrder order(Making making) {
        IdentityOrder order = making.order();
        Optional<WorldView> world = world(making);
        return new BiographyOrder(order.niche(), order.name(), order.language(), order.personalityTraits(),
                Looks.inWords(order.visualCharacteristics()),
                world.map(found -> new Setting(found.name(), found.tone(), found.description(), found.genre())).orElse(null),
                world.filter(found -> Genre.isRomantic(found.genre())).isPresent(),
                components.taken(making.studioId(), order.niche()), making.seed());
    }

    /** @throws com.vixenbliss.creator.catalogue.world.WorldNotFound when it was removed meanwhile */
    private Optional<WorldView> world(Making making) {
        UUID id = making.order().worldId();
        return id == null ? Optional.empty() : Optional.of(worlds.get(making.studioId(), id));
    }
}
