/** The console's pages of how people stand with the studio's characters. */
package com.vixenbliss.creator.companion.acquaintance.console;
