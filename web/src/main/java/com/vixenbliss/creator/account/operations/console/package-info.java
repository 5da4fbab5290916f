/** The console's page of messages that failed for good. */
package com.vixenbliss.creator.account.operations.console;
