/** The console's pages of this feature. */
package com.vixenbliss.creator.catalogue.card.console;
