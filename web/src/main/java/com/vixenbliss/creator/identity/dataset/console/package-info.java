/** The console's pages of this feature. */
package com.vixenbliss.creator.identity.dataset.console;
