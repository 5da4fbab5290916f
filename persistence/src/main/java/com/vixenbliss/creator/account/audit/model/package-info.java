/** Who changed what, and why. */
package com.vixenbliss.creator.account.audit.model;
