/** Between a card and a character: what goes where, and back again. */
package com.vixenbliss.creator.catalogue.card.mapping;
