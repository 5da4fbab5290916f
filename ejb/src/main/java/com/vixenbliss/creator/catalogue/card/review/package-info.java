/** What a foreign card must not hold: hidden instructions, claims of youth, hostile patterns, links into our own house. */
package com.vixenbliss.creator.catalogue.card.review;
