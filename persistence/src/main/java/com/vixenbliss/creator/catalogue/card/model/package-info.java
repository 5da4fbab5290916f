/** Character Cards as they are stored: the card as it came, and what came with it. */
package com.vixenbliss.creator.catalogue.card.model;
