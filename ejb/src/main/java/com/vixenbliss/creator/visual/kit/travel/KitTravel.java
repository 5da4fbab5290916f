package com.vixenbliss.creator.visual.kit.travel;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.vixenbliss.creator.catalogue.card.CardExporting;
import com.vixenbliss.creator.catalogue.card.CardImported;
import com.vixenbliss.creator.platform.fault.Fault;
import com.vixenbliss.creator.platform.json.Json;
import com.vixenbliss.creator.platform.value.ExpectedVersion;
import com.vixenbliss.creator.platform.value.PageRequest;
import com.vixenbliss.creator.visual.kit.KitFilter;
import com.vixenbliss.creator.visual.kit.KitService;
import com.vixenbliss.creator.visual.kit.LicenceService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Packs the words of a character's kits into its card, and unpacks them where a card arrives. What shows a real person stays
 * at home: that person has agreed with this studio and no other.
 */
@ApplicationScoped
@Transactional
public class KitTravel {

    private static final String NAME = "avatar_kits";
    private static final int MOST = 20;

    private final KitService kits;
    private final LicenceService licences;
    private final Validator validator;

    @Inject
    KitTravel(KitService kits, LicenceService licences, Validator validator) {
        this.kits = kits;
        this.licences = licences;
        this.validator = validator;
    }

    /** For the CDI client proxy only. */
    protected KitTravel() {
        this(null, null, null);
    }

    public void pack(@Observes CardExporting leaving) {
        ArrayNode packed = Json.strict().createArrayNode();
        kits.list(leaving.studioId(), new KitFilter(leaving.characterId(), null), new PageRequest(MOST, null)).data().stream()
                .filter(kit -> !licences.shows(kit.id()))
                .forEach(kit -> packed.add(Json.strict().<JsonNode>valueToTree(TravellingKit.of(kit))));
        leaving.extras().remove(NAME);
        if (!packed.isEmpty()) {
            leaving.extras().set(NAME, packed);
        }
    }

    /** @throws Fault {@code INVALID} for a kit that cannot be read, or does not describe an adult; the card is not taken then */
    public void unpack(@Observes CardImported arrived) {
        UUID worn = null;
        for (TravellingKit kit : read(arrived.extras().path(NAME))) {
            UUID id = kits.create(arrived.studioId(), arrived.characterId(), kit.words()).id();
            worn = kit.active() && worn == null ? id : worn;
        }
        if (worn != null) {
            kits.activate(arrived.studioId(), worn, ExpectedVersion.ANY);
        }
    }

    private List<TravellingKit> read(JsonNode listed) {
        List<TravellingKit> read = new ArrayList<>();
        for (int i = 0; i < Math.min(MOST, listed.size()); i++) {
            TravellingKit kit = bind(listed.get(i), i);
            Set<ConstraintViolation<TravellingKit>> broken = validator.validate(kit);
            if (!broken.isEmpty()) {
                throw new ConstraintViolationException(broken);
            }
            read.add(kit);
        }
        return read;
    }

    private static TravellingKit bind(JsonNode json, int index) {
        try {
            return Json.strict().treeToValue(json, TravellingKit.class);
        } catch (JsonProcessingException foreign) {
            throw Fault.invalid("extensions.vixenbliss." + NAME + "[" + index + "]", "cannot be read as an avatar kit of this platform");
        }
    }
}
