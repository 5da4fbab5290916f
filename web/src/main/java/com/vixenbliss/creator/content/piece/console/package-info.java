/** The console's pages of this feature. */
package com.vixenbliss.creator.content.piece.console;
