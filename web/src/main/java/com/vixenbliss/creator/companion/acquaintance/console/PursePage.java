package com.vixenbliss.creator.companion.acquaintance.console;

import com.vixenbliss.creator.account.token.rest.CurrentCaller;
import com.vixenbliss.creator.companion.acquaintance.Acquaintances;
import com.vixenbliss.creator.console.LazyTable;
import com.vixenbliss.creator.console.PageIds;
import com.vixenbliss.creator.console.Refusals;
import com.vixenbliss.creator.monetisation.credits.Balance;
import com.vixenbliss.creator.monetisation.credits.CreditEntry;
import com.vixenbliss.creator.monetisation.credits.CreditGrant;
import com.vixenbliss.creator.monetisation.credits.GrantLimits;
import com.vixenbliss.creator.monetisation.credits.GrantService;
import com.vixenbliss.creator.platform.fault.Fault;
import com.vixenbliss.creator.platform.idempotency.Idempotency;
import com.vixenbliss.creator.platform.value.PageRequest;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;

/** The Sparks of somebody who knows a character of the studio, and giving some. A form that is sent twice gives once. */
@Named
@ViewScoped
public class PursePage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String HERE = "/console/companion/person?faces-redirect=true&id=%s&done=given";

    @Inject
    Acquaintances acquaintances;

    @Inject
    GrantService grants;

    @Inject
    GrantLimits limits;

    @Inject
    Idempotency idempotency;

    @Inject
    Refusals refusals;

    @Inject
    CurrentCaller current;

    private final String key = UUID.randomUUID().toString();
    private String id;
    private UUID person;
    private String amount;
    private String reason;
    private LazyTable<CreditEntry> table;

    @PostConstruct
    void open() {
        table = new LazyTable<>((limit, cursor) -> grants.entries(current.caller(), person(), PageRequest.of(limit, cursor)));
    }

    public String give() {
        return refusals.guard(() -> {
            if (reason == null || reason.isBlank()) {
                throw Fault.invalid("reason", "must say why: the person sees it");
            }
            long sparks = number();
            String why = reason.strip();
            idempotency.once(current.caller(), key, "grant-credits", List.of(person(), sparks, why), CreditGrant.class,
                    () -> grants.give(current.caller(), person(), sparks, why));
            return HERE.formatted(id);
        });
    }

    private long number() {
        try {
            return Long.parseLong(amount == null ? "" : amount.strip());
        } catch (NumberFormatException notANumber) {
            throw Fault.invalid("amount", "must be a whole number");
        }
    }

    private UUID person() {
        if (person == null) {
            person = acquaintances.get(current.caller().studio(), PageIds.parse(id)).userId();
        }
        return person;
    }

    public Balance getBalance() {
        return grants.balance(current.caller(), person());
    }

    public LazyTable<CreditEntry> getTable() {
        return table;
    }

    /** The most that is given at once. */
    public long getMost() {
        return limits.atOnce();
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getAmount() {
        return amount;
    }

    public void setAmount(String amount) {
        this.amount = amount;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
