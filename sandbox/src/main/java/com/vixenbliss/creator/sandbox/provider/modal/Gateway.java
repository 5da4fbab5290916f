package com.vixenbliss.creator.sandbox.provider.modal;

import com.vixenbliss.creator.sandbox.provider.http.Answer;
import com.vixenbliss.creator.sandbox.provider.http.Call;
import com.vixenbliss.creator.sandbox.provider.vendor.Wire;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Modal's front door. It waits for the function for so long, and then answers 303 with an address at which it waits on: a cold
 * start is a few such hops. What a call does is done once, however often its result is asked for.
 */
final class Gateway {

    static final String CALL = "__modal_function_call_id";
    private static final int MOST = 2_000;

    private final Map<String, Held> held = new LinkedHashMap<>();
    private Instant warmAt = Instant.EPOCH;
    private Instant lastCall = Instant.EPOCH;
    private int calls;

    /** A call that has not been answered. */
    private static final class Held {
        private final Call call;
        private int hops;
        private Answer answer;

        Held(Call call, int hops) {
            this.call = call;
            this.hops = hops;
        }
    }

    /** A 303 and after what time it comes. */
    record Hop(Answer answer, int afterMs) {}

    /** From now on no container is warm, if any ever goes cold. */
    synchronized void chill() {
        lastCall = Instant.EPOCH;
        warmAt = Instant.EPOCH;
    }

    /** What is answered before the function is: empty when it is its turn. A known call id stands for the call that got it. */
    synchronized Optional<Hop> hop(Call call, ModalConduct conduct, Instant now) {
        String id = call.query().get(CALL);
        Held one = id == null ? arrive(call, conduct, now) : held.get(id);
        if (one == null || one.answer != null) {
            return Optional.empty();
        }
        long cold = Math.max(0, Duration.between(now, warmAt).toMillis());
        if (cold == 0 && one.hops == 0) {
            return Optional.empty();
        }
        one.hops = Math.max(0, one.hops - 1);
        String name = id == null ? keep(one) : id;
        return Optional.of(new Hop(elsewhere(call, name), (int) Math.min(cold, conduct.answerMs())));
    }

    private Held arrive(Call call, ModalConduct conduct, Instant now) {
        boolean gone = conduct.idleMs() > 0 && (lastCall.equals(Instant.EPOCH) || lastCall.plusMillis(conduct.idleMs()).isBefore(now));
        warmAt = gone ? now.plusMillis(conduct.coldMs()) : warmAt;
        lastCall = now;
        return new Held(call, ++calls % conduct.every() == 0 ? conduct.hops() : 0);
    }

    private String keep(Held one) {
        if (held.size() >= MOST) {
            held.remove(held.keySet().iterator().next());
        }
        String id = Wire.id("fc-01", 21);
        held.put(id, one);
        return id;
    }

    private static Answer elsewhere(Call call, String id) {
        String location = "http://" + call.header("host").orElse("127.0.0.1") + "/modal" + call.path() + "?" + CALL + "=" + id;
        return Answer.bytes(303, Map.of("Location", location), new byte[0]);
    }

    /** The call that one was a hop of; itself when it was none. */
    synchronized Call meant(Call call) {
        Held one = held.get(call.query().getOrDefault(CALL, ""));
        return one == null ? call : one.call;
    }

    /** What the function answered, for those who ask again. */
    synchronized Optional<Answer> answered(Call call) {
        return Optional.ofNullable(held.get(call.query().getOrDefault(CALL, ""))).map(one -> one.answer);
    }

    synchronized void settle(Call call, Answer answer) {
        Held one = held.get(call.query().getOrDefault(CALL, ""));
        if (one != null) {
            one.answer = answer;
        }
    }
}
