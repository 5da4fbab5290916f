/** The console's pages about everybody who is registered. */
package com.vixenbliss.creator.account.directory.console;
