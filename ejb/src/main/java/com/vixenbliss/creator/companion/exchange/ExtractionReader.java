package com.vixenbliss.creator.companion.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import com.vixenbliss.creator.companion.hook.PersonalTime;
import com.vixenbliss.creator.companion.hook.PlannedHook;
import com.vixenbliss.creator.companion.hook.Resolution;
import com.vixenbliss.creator.companion.memory.ClaimKey;
import com.vixenbliss.creator.companion.memory.Learned;
import com.vixenbliss.creator.companion.relationship.model.Movement;
import com.vixenbliss.creator.platform.ai.answer.ModelJson;
import com.vixenbliss.creator.platform.ai.spi.ModelReply;
import com.vixenbliss.creator.platform.safety.AuthorityClaims;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Turns a model's answer into an {@link Extraction}. Nothing that the model wrote is taken on trust: types and enums are
 * checked, numbers clamped, texts cut and cleaned, and a memory must rest on words of the person's own line.
 */
final class ExtractionReader {

    private static final String LANDMARK = "memories";
    private static final int MOST_MEMORIES = 8;
    private static final int MOST_HOOKS = 3;
    private static final int MOST_MILESTONES = 2;
    private static final int MILESTONE_LENGTH = 60;
    private static final int BEAT_LENGTH = 120;
    private static final int TONE_LENGTH = 24;

    private final Exchange exchange;
    private final PersonalTime time;
    private final List<String> complaints = new ArrayList<>();

    private ExtractionReader(Exchange exchange, PersonalTime time) {
        this.exchange = exchange;
        this.time = time;
    }

    static Reading read(ModelReply reply, Exchange exchange, PersonalTime time) {
        boolean stopped = reply.finish() == ModelReply.FinishReason.LENGTH;
        return ModelJson.find(reply.text(), LANDMARK)
                .map(json -> new ExtractionReader(exchange, time).read(json.root(), json.cut() || stopped))
                .orElseGet(() -> Reading.unreadable("the answer holds no JSON object with the field memories"));
    }

    private Reading read(JsonNode root, boolean cut) {
        if (!cut && !root.path(LANDMARK).isArray()) {
            return Reading.unreadable("memories is not an array");
        }
        if (cut) {
            complaints.add("the answer was cut off: be brief and finish the JSON object");
        }
        String own = exchange.ownWords();
        List<Learned> memories = new ArrayList<>();
        for (JsonNode item : list(root, LANDMARK, MOST_MEMORIES)) {
            MemoryReading.of(item, own, complaints).filter(ExtractionReader::isNoClaim).ifPresent(memories::add);
        }
        List<PlannedHook> hooks = new ArrayList<>();
        for (JsonNode item : list(root, "hooks", MOST_HOOKS)) {
            HookReading.of(item, time, complaints).filter(ExtractionReader::isNoClaim).ifPresent(hooks::add);
        }
        Extraction extraction = new Extraction(memories, hooks, movement(root), usedHooks(root), resolvedHooks(root, memories, hooks));
        return new Reading(Optional.of(extraction), cut, complaints);
    }

    /** Claims of power and orders to models are left out without a word: asking again would only bring them again. */
    private static boolean isNoClaim(Learned memory) {
        return !AuthorityClaims.in(memory.summary(), memory.claim().value() + " " + memory.key().text());
    }

    private static boolean isNoClaim(PlannedHook hook) {
        return !AuthorityClaims.in(hook.content(), hook.context(), hook.suggestedOpener());
    }

    private List<JsonNode> list(JsonNode root, String field, int most) {
        JsonNode found = root.path(field);
        if (!found.isArray() && !found.isMissingNode() && !found.isNull()) {
            complaints.add(field + " is not an array");
        }
        return StreamSupport.stream(found.spliterator(), false).limit(most).toList();
    }

    private Movement movement(JsonNode root) {
        JsonNode dynamic = root.path("dynamic");
        List<String> milestones = list(root, "milestones", MOST_MILESTONES).stream()
                .map(name -> Text.clean(name, MILESTONE_LENGTH).toLowerCase(Locale.ROOT))
                .filter(name -> !name.isEmpty() && !AuthorityClaims.in(name)).toList();
        return new Movement(
                dynamic.path("tension_delta").asInt(0),
                tone(dynamic),
                beat(dynamic),
                root.path("stage_progress_delta").asInt(0),
                milestones,
                exchange.saidAt());
    }

    private static String beat(JsonNode dynamic) {
        String beat = Text.clean(dynamic.path("beat"), BEAT_LENGTH);
        return AuthorityClaims.in(beat) ? "" : beat;
    }

    private static String tone(JsonNode dynamic) {
        String word = Text.clean(dynamic.path("tone"), TONE_LENGTH).toLowerCase(Locale.ROOT);
        return word.chars().allMatch(c -> Character.isLetter(c) || c == '-' || c == ' ') ? word : "";
    }

    private List<UUID> usedHooks(JsonNode root) {
        int offered = exchange.offered().size();
        return list(root, "used_hooks", offered).stream()
                .map(index -> index.asInt(-1))
                .filter(index -> index >= 1 && index <= offered)
                .map(index -> exchange.offered().get(index - 1).id())
                .distinct().toList();
    }

    private static List<String> ended(List<Learned> memories) {
        return memories.stream().flatMap(memory -> memory.ends().stream()).map(ClaimKey::text).toList();
    }

    /** A thing that is planned anew by the same line is not settled. */
    private List<UUID> resolvedHooks(JsonNode root, List<Learned> memories, List<PlannedHook> planned) {
        List<Exchange.Offered> open = Stream.concat(exchange.offered().stream(), exchange.waiting().stream()).toList();
        Set<String> anew = planned.stream().map(PlannedHook::claimKey).collect(Collectors.toSet());
        Stream<Exchange.Offered> settled = root.path("resolved_hooks").isArray()
                ? list(root, "resolved_hooks", open.size()).stream()
                        .map(index -> index.asInt(-1))
                        .filter(index -> index >= 1 && index <= open.size())
                        .map(index -> open.get(index - 1))
                : open.stream().filter(hook -> Resolution.of(hook.claimKey()).isToldIn(exchange.line(), ended(memories)));
        return settled.filter(hook -> !anew.contains(hook.claimKey())).map(Exchange.Offered::id).distinct().toList();
    }
}
