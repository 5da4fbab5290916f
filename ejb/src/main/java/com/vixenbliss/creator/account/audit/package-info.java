/** The audit trail. */
package com.vixenbliss.creator.account.audit;
