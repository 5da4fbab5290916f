package com.vixenbliss.creator.companion.exchange;

import com.vixenbliss.creator.platform.fault.Fault;
import com.vixenbliss.creator.platform.fault.Kind;
import com.vixenbliss.creator.platform.message.DeadLetters;
import com.vixenbliss.creator.platform.message.MessageQueue;
import com.vixenbliss.creator.platform.message.Wakeups;
import com.vixenbliss.creator.platform.security.Caller;
import com.vixenbliss.creator.platform.security.Role;
import com.vixenbliss.creator.platform.value.Page;
import com.vixenbliss.creator.platform.value.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** What was given up is seen and tried again: by a studio for its own characters, by an administrator for all. */
@ApplicationScoped
public class FailedExchangeService {

    private final FailedExchanges failed;
    private final Wakeups wakeups;
    private final DeadLetters letters;

    @Inject
    public FailedExchangeService(FailedExchanges failed, Wakeups wakeups, DeadLetters letters) {
        this.failed = failed;
        this.wakeups = wakeups;
        this.letters = letters;
    }

    protected FailedExchangeService() {
        this(null, null, null);
    }

    @Transactional
    public Page<FailedExchange> list(Caller caller, PageRequest page) {
        return failed.page(scopeOf(caller), page);
    }

    /**
     * Puts it back in line. The wake-up may come before the commit; then the sweeper is first to see the row.
     *
     * @throws Fault {@code NOT_FOUND} when there is no such dead exchange for the caller
     */
    @Transactional
    public void redeliver(Caller caller, UUID turnId) {
        if (!failed.revive(scopeOf(caller), turnId)) {
            throw new Fault(Kind.NOT_FOUND, "exchange-not-found", "There is no failed exchange " + turnId + ".");
        }
        letters.forget(turnId);
        wakeups.send(MessageQueue.EXCHANGE, turnId);
    }

    private static UUID scopeOf(Caller caller) {
        return caller.is(Role.ADMIN) ? null : caller.studio();
    }
}
