package com.vixenbliss.creator.account.rights;

import java.io.IOException;
import java.util.UUID;

/**
 * What people have outside of the database: files. They go before the rows that know of them, and they come along in an
 * export. Both wait for a network, and never in a transaction.
 */
public interface Belongings {

    /** A word for them; names their folder in an export and their number in a receipt. */
    String word();

    /**
     * Lets go of some.
     *
     * @return how many; 0 when none are left
     * @throws com.vixenbliss.creator.platform.fault.Fault when they cannot be had just now: the erasure comes back
     */
    long letGo(UUID userId);

    /** Hands over a copy of each, one after the other, so that no more than one is in memory. */
    void handOver(UUID userId, Recipient recipient) throws IOException;

    /** Takes copies. */
    interface Recipient {

        /** @param file its name, unique among these */
        void take(String file, byte[] content) throws IOException;

        /** It should be there and is not. */
        void miss(String file) throws IOException;
    }
}
