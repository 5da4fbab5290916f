/** A card as a JSON document, whichever specification it follows. */
package com.vixenbliss.creator.catalogue.card.document;
