package com.vixenbliss.creator.companion.chat;

import static org.awaitility.Awaitility.await;

import com.vixenbliss.creator.harness.Answer;
import com.vixenbliss.creator.harness.Api;
import com.vixenbliss.creator.harness.Credentials;
import com.vixenbliss.creator.harness.EventStream;
import com.vixenbliss.creator.harness.EventStream.Event;
import com.vixenbliss.creator.harness.Platform;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;

/**
 * Says that she loves one thing after the other. Half of them are stubborn: they repeat a line under the same key until
 * they have the reply. The others say it once, without a key, and go on whatever came of it. Half listen to streams.
 */
final class Chatter implements Runnable {

    private static final String CONSONANTS = "bdflmnprtv";
    private static final String VOWELS = "aeo";
    private static final int SYLLABLES = CONSONANTS.length() * VOWELS.length();
    private static final Duration PAUSE = Duration.ofMillis(200);
    private static final int OK = 200;
    private static final int UNAUTHORIZED = 401;

    private final int number;
    private final Platform platform;
    private final Credentials person;
    private final Crowd crowd;
    private Api api;

    Chatter(int number, Platform platform, Credentials person, Crowd crowd) {
        this.number = number;
        this.platform = platform;
        this.person = person;
        this.crowd = crowd;
        this.api = platform.api().as(person);
    }

    @Override
    public void run() {
        for (int line = 0; crowd.goesOn(); line++) {
            String words = "I love " + syllable(number) + syllable(line / SYLLABLES) + syllable(line % SYLLABLES) + ".";
            String key = UUID.randomUUID().toString();
            while (!isAnswered(words, key) && isStubborn()) {
                pause();
            }
        }
    }

    private boolean isStubborn() {
        return number % 2 == 0;
    }

    private boolean isAnswered(String words, String key) {
        Guest guest = new Guest(isStubborn() ? api.with("Idempotency-Key", key) : api, crowd.character());
        String ending;
        try {
            ending = number % 4 < 2 ? listen(guest, words) : ask(guest, words);
        } catch (UncheckedIOException gone) {
            ending = "cut";
        }
        crowd.ended(ending);
        if (!ending.equals("done")) {
            pause();
        }
        return ending.equals("done");
    }

    private String listen(Guest guest, String words) {
        try (EventStream stream = guest.listen(words)) {
            if (stream.status() != OK) {
                return refused(stream.status());
            }
            String last = "cut";
            for (Optional<Event> event = stream.next(); event.isPresent(); event = stream.next()) {
                crowd.acknowledged(words);
                last = event.get().name();
            }
            return last.equals("done") || last.equals("error") ? last : "cut";
        }
    }

    private String ask(Guest guest, String words) {
        Answer answer = guest.say(words);
        if (answer.status() != OK) {
            return refused(answer.status());
        }
        crowd.acknowledged(words);
        return answer.json().path("message").path("complete").asBoolean() ? "done" : "error";
    }

    /** Tokens live for a quarter of an hour, storms may be longer. */
    private String refused(int status) {
        if (status == UNAUTHORIZED) {
            api = platform.api().as(person);
        }
        return String.valueOf(status);
    }

    private static void pause() {
        await().pollDelay(PAUSE).until(() -> true);
    }

    private static String syllable(int index) {
        return "" + CONSONANTS.charAt(index / VOWELS.length()) + VOWELS.charAt(index % VOWELS.length());
    }
}
