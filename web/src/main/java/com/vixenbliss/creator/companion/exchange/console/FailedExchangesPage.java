package com.vixenbliss.creator.companion.exchange.console;

import com.vixenbliss.creator.account.token.rest.CurrentCaller;
import com.vixenbliss.creator.companion.exchange.FailedExchange;
import com.vixenbliss.creator.companion.exchange.FailedExchangeService;
import com.vixenbliss.creator.console.LazyTable;
import com.vixenbliss.creator.console.Refusals;
import com.vixenbliss.creator.platform.security.Caller;
import com.vixenbliss.creator.platform.value.PageRequest;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;

/** Exchanges from which nothing could be learned, why, and the way back into the queue. */
@Named
@ViewScoped
public class FailedExchangesPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    FailedExchangeService failed;

    @Inject
    Refusals refusals;

    @Inject
    CurrentCaller current;

    private LazyTable<FailedExchange> table;

    @PostConstruct
    void open() {
        Caller caller = current.caller();
        table = new LazyTable<>((limit, cursor) -> failed.list(caller, PageRequest.of(limit, cursor)));
    }

    public String retry(UUID turnId) {
        return refusals.guard(() -> {
            failed.redeliver(current.caller(), turnId);
            return "/console/platform/failed?faces-redirect=true&done=retried";
        });
    }

    public LazyTable<FailedExchange> getTable() {
        return table;
    }
}
