/**
 * How a piece is made: ordered, taken in, compared, cut and given its words. Each step is one statement that names the state
 * which it leaves, so that whoever does it twice does it once.
 */
package com.vixenbliss.creator.content.piece.making;
