/** The console in a real browser. */
package com.vixenbliss.creator.console;
