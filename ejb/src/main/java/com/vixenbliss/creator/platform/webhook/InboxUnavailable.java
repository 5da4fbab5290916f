package com.vixenbliss.creator.platform.webhook;

import com.vixenbliss.creator.platform.fault.Fault;
import com.vixenbliss.creator.platform.fault.Kind;
import java.sql.SQLException;
import java.time.Duration;

/** The inbox cannot be read or written. A sender who hears this sends again. */
public class InboxUnavailable extends Fault {

    private static final long serialVersionUID = 1L;

    InboxUnavailable(SQLException cause) {
        super(Kind.UNAVAILABLE, "inbox-unavailable", "The webhook cannot be kept now. Send it again.", Duration.ofSeconds(5));
        initCause(cause);
    }
}
