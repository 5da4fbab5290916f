package com.vixenbliss.creator.companion.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import com.vixenbliss.creator.companion.memory.ClaimKey;
import com.vixenbliss.creator.companion.memory.Learned;
import com.vixenbliss.creator.companion.memory.model.Canon;
import com.vixenbliss.creator.companion.memory.model.Claim;
import com.vixenbliss.creator.companion.memory.model.MemoryEvent;
import com.vixenbliss.creator.companion.memory.model.MemoryType;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads one memory of an answer, or complains about it. */
final class MemoryReading {

    private static final int VALUE_LENGTH = 120;
    private static final int EVIDENCE_LENGTH = 200;
    private static final int CATEGORY_LENGTH = 40;
    private static final int MOST_ENDED = 4;

    private MemoryReading() {}

    /** @param line the person's own words: what it must rest on */
    static Optional<Learned> of(JsonNode item, String line, List<String> complaints) {
        Optional<MemoryType> type = type(item);
        Canon canon = "real".equals(item.path("canon").asText().strip().toLowerCase(Locale.ROOT)) ? Canon.REAL : Canon.ROLE;
        String value = Text.clean(item.path("value"), VALUE_LENGTH);
        String summary = Text.clean(item.path("summary"), MemoryEvent.SUMMARY_LENGTH);
        String evidence = Text.clean(item.path("evidence"), EVIDENCE_LENGTH);
        ClaimKey key = ClaimKey.of(Text.clean(item.path("claim_key"), VALUE_LENGTH), canon, value);
        String complaint = type.isEmpty() ? "a memory's type is none of the six"
                : summary.isEmpty() ? "a memory has no summary"
                : key.isEmpty() ? "a memory has no claim_key"
                : !Text.restsOn(evidence.isEmpty() ? value : evidence, line)
                        ? "a memory's evidence does not quote new_exchange.person: leave such a memory out" : null;
        if (complaint != null) {
            complaints.add(complaint);
            return Optional.empty();
        }
        return Optional.of(new Learned(
                type.get(), canon, key, new Claim(value, evidence),
                Text.clean(item.path("category"), CATEGORY_LENGTH).toLowerCase(Locale.ROOT), summary,
                share(item.path("importance_score"), 0.5), share(item.path("confidence"), 0.8),
                Math.clamp(item.path("emotional_valence").asInt(0), -2, 2), ended(item, canon)));
    }

    private static Optional<MemoryType> type(JsonNode item) {
        String word = item.path("type").asText().strip();
        for (MemoryType type : MemoryType.values()) {
            if (type.word().equalsIgnoreCase(word)) {
                return Optional.of(type);
            }
        }
        return Optional.empty();
    }

    private static double share(JsonNode number, double usual) {
        double share = number.asDouble(usual);
        return Double.isNaN(share) ? usual : Math.clamp(share, 0, 1);
    }

    /** What is said in play ends only what was said in play: the canon of the keys is that of the memory. */
    private static List<ClaimKey> ended(JsonNode item, Canon canon) {
        List<ClaimKey> keys = new ArrayList<>();
        for (JsonNode written : item.path("replaces")) {
            ClaimKey key = ClaimKey.of(Text.clean(written, VALUE_LENGTH), canon, "");
            if (!key.isEmpty() && keys.size() < MOST_ENDED) {
                keys.add(key);
            }
        }
        return keys;
    }
}
