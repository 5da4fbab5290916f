package com.vixenbliss.creator.companion.exchange;

import com.vixenbliss.creator.platform.node.Node;
import com.vixenbliss.creator.companion.memory.ClaimKey;
import com.vixenbliss.creator.companion.memory.Learned;
import com.vixenbliss.creator.companion.memory.model.Canon;
import com.vixenbliss.creator.companion.memory.model.Claim;
import com.vixenbliss.creator.companion.memory.model.MemoryType;
import com.vixenbliss.creator.companion.relationship.Replays;
import com.vixenbliss.creator.companion.relationship.model.Movement;
import com.vixenbliss.creator.platform.database.TestDatabase;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Learns from turns of a scenario in the test database, with what a model would have drawn from them given. */
public final class Pupil {

    private final Scenario scene;
    private final JdbcExchanges exchanges = new JdbcExchanges(new Node("pupil"), Duration.ofMinutes(1));

    public Pupil(Scenario scene) {
        this.scene = scene;
        exchanges.database = TestDatabase.get();
    }

    /** @param liked null for nothing */
    public void learn(UUID turn, String liked, int tension, int progress) {
        complete(claim(turn), liked, tension, progress).orElseThrow();
    }

    public Exchange claim(UUID turn) {
        return exchanges.claim(turn).orElseThrow();
    }

    public Optional<Outcome> complete(Exchange exchange, String liked, int tension, int progress) {
        List<Learned> memories = liked == null ? List.of() : List.of(new Learned(
                MemoryType.PREFERENCE, Canon.REAL, ClaimKey.of("person.likes", Canon.REAL, liked), new Claim(liked, liked), "taste",
                "Likes " + liked, 0.6, 0.9, 1, List.of()));
        Movement movement = new Movement(tension, "warm", "", progress, List.of(), exchange.saidAt());
        return exchanges.complete(exchange, new Extraction(memories, List.of(), movement, List.of(), List.of()));
    }

    /** Whether the relationship is what its events lead to. */
    public boolean replays() {
        return Replays.agrees(scene.relationship);
    }
}
