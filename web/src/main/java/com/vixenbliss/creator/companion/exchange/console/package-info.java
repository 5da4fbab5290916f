/** The console's view of exchanges that were given up. */
package com.vixenbliss.creator.companion.exchange.console;
