/**
 * Character Cards: characters that come from other programs and go to them. Import is file → document → review → mapping;
 * export is the way back, over the card as it came.
 */
package com.vixenbliss.creator.catalogue.card;
