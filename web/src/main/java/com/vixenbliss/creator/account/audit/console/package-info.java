/** The console's page of who changed what. */
package com.vixenbliss.creator.account.audit.console;
