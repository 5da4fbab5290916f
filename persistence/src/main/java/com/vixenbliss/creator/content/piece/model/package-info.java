/** Pieces of content as they are stored. */
package com.vixenbliss.creator.content.piece.model;
