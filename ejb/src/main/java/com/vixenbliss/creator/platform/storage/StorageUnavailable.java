package com.vixenbliss.creator.platform.storage;

import com.vixenbliss.creator.platform.fault.Fault;
import com.vixenbliss.creator.platform.fault.Kind;
import java.time.Duration;

/** The storage does not answer, or not as it should. What was to be written may have been. */
public class StorageUnavailable extends Fault {

    private static final long serialVersionUID = 1L;
    private static final Duration AGAIN = Duration.ofSeconds(5);

    public StorageUnavailable(Throwable cause) {
        super(Kind.UNAVAILABLE, "object-storage-unavailable", "Pictures cannot be stored or fetched just now.", AGAIN);
        initCause(cause);
    }
}
