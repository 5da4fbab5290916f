package com.vixenbliss.creator.account;

import com.vixenbliss.creator.account.user.SignInFailures;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The counters in a map, with the rules of the statement in PostgreSQL. */
public final class MemoryFailures implements SignInFailures {

    private final Map<ByteBuffer, Row> rows = new ConcurrentHashMap<>();

    @Override
    public Optional<Instant> lockedUntil(byte[] subject, Instant now) {
        return Optional.ofNullable(rows.get(ByteBuffer.wrap(subject)))
                .map(Row::lockedUntil)
                .filter(until -> until.isAfter(now));
    }

    @Override
    public void count(byte[] subject, Limit limit, Instant now) {
        rows.compute(ByteBuffer.wrap(subject), (key, old) -> {
            boolean fresh = old == null || !old.windowStart().isAfter(now.minus(limit.window()));
            int failures = fresh ? 1 : old.failures() + 1;
            Instant until = failures >= limit.failures() ? now.plus(limit.window()) : null;
            return new Row(failures, fresh ? now : old.windowStart(), until);
        });
    }

    @Override
    public void forget(byte[] subject) {
        rows.remove(ByteBuffer.wrap(subject));
    }

    private record Row(int failures, Instant windowStart, Instant lockedUntil) {}
}
