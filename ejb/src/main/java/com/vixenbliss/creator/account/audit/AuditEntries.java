package com.vixenbliss.creator.account.audit;

import com.vixenbliss.creator.account.audit.model.AuditEntry;

/** The trail's rows. Nothing changes or removes one. */
public interface AuditEntries {

    void add(AuditEntry entry);
}
