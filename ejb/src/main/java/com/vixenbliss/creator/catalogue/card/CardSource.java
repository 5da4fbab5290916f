package com.vixenbliss.creator.catalogue.card;

/** Where a card's file comes from: a request's body, an upload. */
@FunctionalInterface
public interface CardSource {

    /** All of it, within {@link com.vixenbliss.creator.catalogue.card.file.CardLimits#FILE}. */
    byte[] bytes();
}
