package com.vixenbliss.creator.sandbox.provider.replicate;

import com.vixenbliss.creator.sandbox.provider.vendor.Wire;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sends webhooks as Standard Webhooks has it: signed, not following redirects, again when they were not taken. */
final class Post implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Post.class);
    private static final int PAUSE_MS = 500;

    private final String secret;
    private final Clock clock;
    private final Map<String, Letter> heldBack = new ConcurrentHashMap<>();
    private final AtomicLong counted = new AtomicLong();
    private final HttpClient http = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
    private final ScheduledExecutorService letters = Executors.newScheduledThreadPool(
            2, Thread.ofPlatform().daemon().name("replicate-post-", 0).factory());

    /** One webhook, the same over all of its tries. */
    private record Letter(String id, String url, String body, int tries) {}

    /** @param secret {@code whsec_} and Base64 */
    Post(String secret, Clock clock) {
        this.secret = secret;
        this.clock = clock;
    }

    String secret() {
        return secret;
    }

    /** Sends one event of an order, if its subscription wants it; returns at once. */
    void send(Order order, String event, Conduct conduct) {
        if (!order.terms().subscription().wants(event)) {
            return;
        }
        String id = "msg_" + order.id() + event + (event.equals("logs") ? counted.incrementAndGet() : "");
        String body = Wire.compact(order.toJson(clock.instant()));
        Letter letter = new Letter(id, order.terms().subscription().url(), body, conduct.webhookTries());
        if (conduct.webhookReversed() && event.equals("start")) {
            heldBack.put(order.id(), letter);
        } else {
            copies(letter, conduct, 0);
            Optional.ofNullable(heldBack.remove(order.id())).ifPresent(start -> copies(start, conduct, PAUSE_MS));
        }
    }

    private void copies(Letter letter, Conduct conduct, int wait) {
        for (int copy = 0; copy < conduct.webhookCopies(); copy++) {
            later(letter, 1, conduct.webhookDelayMs() + wait);
        }
    }

    private void later(Letter letter, int attempt, int millis) {
        try {
            letters.schedule(() -> post(letter, attempt), millis, TimeUnit.MILLISECONDS);
        } catch (RejectedExecutionException closing) {
            LOG.debug("Webhook {} is not sent: the sandbox stops", letter.id());
        }
    }

    private void post(Letter letter, int attempt) {
        if (!taken(letter) && attempt < letter.tries()) {
            later(letter, attempt + 1, PAUSE_MS << attempt);
        }
    }

    private boolean taken(Letter letter) {
        long timestamp = clock.instant().getEpochSecond();
        HttpRequest request = HttpRequest.newBuilder(URI.create(letter.url()))
                .timeout(Duration.ofSeconds(10))
                .header("content-type", "application/json")
                .header("webhook-id", letter.id())
                .header("webhook-timestamp", String.valueOf(timestamp))
                .header("webhook-signature", sign(secret, letter.id(), timestamp, letter.body()))
                .POST(HttpRequest.BodyPublishers.ofString(letter.body()))
                .build();
        try {
            return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() / 100 == 2;
        } catch (IOException away) {
            return false;
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    /** The header's value: {@code v1,} and the Base64 of the HMAC over id, timestamp and body. */
    static String sign(String secret, String id, long timestamp, String body) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(Base64.getDecoder().decode(secret.replaceFirst("^whsec_", "")), "HmacSHA256"));
            byte[] signed = mac.doFinal((id + "." + timestamp + "." + body).getBytes(StandardCharsets.UTF_8));
            return "v1," + Base64.getEncoder().encodeToString(signed);
        } catch (GeneralSecurityException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    @Override
    public void close() {
        letters.shutdownNow();
    }
}
