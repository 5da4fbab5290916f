/** What people agreed to, and when they took it back. */
package com.vixenbliss.creator.account.consent;
