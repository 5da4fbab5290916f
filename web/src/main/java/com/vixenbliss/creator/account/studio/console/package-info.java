/** The console's pages about studios and their people. */
package com.vixenbliss.creator.account.studio.console;
