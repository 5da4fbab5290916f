/**
 * Characters: writing them, asking for them, and {@link com.vixenbliss.creator.catalogue.character.Personas}, through
 * which every chat turn asks who is speaking.
 */
package com.vixenbliss.creator.catalogue.character;
