/** A card made ready to leave: in a specification's form, with its assets, in a file. */
package com.vixenbliss.creator.catalogue.card.travel;
