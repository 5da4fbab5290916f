/** Pieces of content: who looks at them, decides about them and has them made again. */
package com.vixenbliss.creator.content.piece;
