package com.vixenbliss.creator.content.batch;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** Pieces that went wrong in these hands a moment ago: each rests a little, so that the others go on meanwhile. */
final class Troubles {

    private static final Duration REST = Duration.ofSeconds(5);

    /** Half an hour of a storage that is away; what is worse than that is the picture's own. */
    private static final int MOST = 360;

    private final Map<UUID, Trouble> known = new ConcurrentHashMap<>();

    private record Trouble(int times, long untilNanos) {}

    boolean rests(UUID pieceId) {
        Trouble trouble = known.get(pieceId);
        return trouble != null && trouble.untilNanos() - System.nanoTime() > 0;
    }

    /** Notes one more. @return true when it has been too many; then it is forgotten */
    boolean isTooMuch(UUID pieceId) {
        long until = System.nanoTime() + REST.toNanos();
        int times = known.merge(pieceId, new Trouble(1, until), (old, one) -> new Trouble(old.times() + 1, until)).times();
        return times > MOST && known.remove(pieceId) != null;
    }
}
