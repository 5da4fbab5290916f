package com.vixenbliss.creator.platform.value;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.UUID;

/** UUID version 7 (RFC 9562): 48 bits of Unix milliseconds, then random. New rows land at the end of their index. */
public final class TimeOrderedId {

    private static final SecureRandom RANDOM = new SecureRandom();

    private TimeOrderedId() {}

    /** A new id. Ids of one millisecond are in no order among themselves. */
    public static UUID next() {
        return at(System.currentTimeMillis());
    }

    /** Below all ids of that millisecond and after. */
    public static UUID before(Instant moment) {
        return new UUID(moment.toEpochMilli() << 16, 0);
    }

    static UUID at(long epochMillis) {
        long high = epochMillis << 16 | 0x7000 | RANDOM.nextInt(0x1000);
        long low = RANDOM.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }
}
