package com.vixenbliss.creator.catalogue.card.travel;

import com.vixenbliss.creator.catalogue.card.model.CardContainer;
import com.vixenbliss.creator.catalogue.card.model.CardSpec;
import com.vixenbliss.creator.platform.fault.Fault;
import java.util.Objects;

/**
 * How somebody wants a card.
 *
 * @param format V2 or V3; V3 when left out
 * @param as JSON when left out
 * @param extras whether our own extension goes along; true when left out
 */
public record CardOrder(CardSpec format, CardContainer as, Boolean extras) {

    /** @throws Fault {@code INVALID} for a form that does not exist */
    public CardOrder {
        format = Objects.requireNonNullElse(format, CardSpec.V3);
        as = Objects.requireNonNullElse(as, CardContainer.JSON);
        extras = Objects.requireNonNullElse(extras, true);
        if (format == CardSpec.V1) {
            throw Fault.invalid("format", "must be v2 or v3");
        }
        if (as == CardContainer.CHARX && format == CardSpec.V2) {
            throw Fault.invalid("format", "must be v3 for a CHARX archive");
        }
    }
}
