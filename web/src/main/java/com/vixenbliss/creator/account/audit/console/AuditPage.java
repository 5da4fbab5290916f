package com.vixenbliss.creator.account.audit.console;

import com.vixenbliss.creator.account.audit.AuditFilter;
import com.vixenbliss.creator.account.audit.AuditLog;
import com.vixenbliss.creator.account.audit.AuditRecord;
import com.vixenbliss.creator.account.token.rest.CurrentCaller;
import com.vixenbliss.creator.console.LazyTable;
import com.vixenbliss.creator.console.PageIds;
import com.vixenbliss.creator.platform.security.Caller;
import com.vixenbliss.creator.platform.value.PageRequest;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;

/** The audit trail. The filter is in the address, so that a finding can be shared. */
@Named
@ViewScoped
public class AuditPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    AuditLog log;

    @Inject
    CurrentCaller current;

    private String action;
    private String actor;
    private String subject;
    private LazyTable<AuditRecord> table;

    @PostConstruct
    void open() {
        Caller caller = current.caller();
        table = new LazyTable<>((limit, cursor) -> log.list(caller, filter(), PageRequest.of(limit, cursor)));
    }

    private AuditFilter filter() {
        return new AuditFilter(blankToNull(action), id(actor), id(subject));
    }

    private static UUID id(String text) {
        return blankToNull(text) == null ? null : PageIds.parse(text);
    }

    private static String blankToNull(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    /** Whether a part of the trail is shown only. */
    public boolean isNarrowed() {
        return !filter().equals(AuditFilter.NONE);
    }

    public LazyTable<AuditRecord> getTable() {
        return table;
    }

    public String getAction() {
        return action;
    }

    public void setAction(String action) {
        this.action = action;
    }

    public String getActor() {
        return actor;
    }

    public void setActor(String actor) {
        this.actor = actor;
    }

    public String getSubject() {
        return subject;
    }

    public void setSubject(String subject) {
        this.subject = subject;
    }
}
