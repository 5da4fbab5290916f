/** Signing in to the console, the session that follows, and the gate before its pages. */
package com.vixenbliss.creator.account.token.console;
