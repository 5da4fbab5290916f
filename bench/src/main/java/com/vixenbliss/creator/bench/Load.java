package com.vixenbliss.creator.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** So many streams at once, so many in all; each virtual thread reads one stream after the other. */
final class Load {

    /** Makes the next request of a lane. */
    interface Requests {
        HttpRequest next(int lane) throws IOException;
    }

    private final Http http;
    private final String firstTextMark;
    private final String endMark;

    /**
     * @param firstTextMark a line that begins like this carries the first text
     * @param endMark a line that begins like this says that all went well
     */
    Load(Http http, String firstTextMark, String endMark) {
        this.http = http;
        this.firstTextMark = firstTextMark;
        this.endMark = endMark;
    }

    Stopwatch run(int lanes, int calls, Requests requests) throws InterruptedException {
        List<Stopwatch.Time> times = Collections.synchronizedList(new ArrayList<>(calls));
        AtomicInteger left = new AtomicInteger(calls);
        AtomicInteger errors = new AtomicInteger();
        long start = System.nanoTime();
        try (ExecutorService pool = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int lane = 0; lane < lanes; lane++) {
                int mine = lane;
                pool.submit(() -> {
                    while (left.getAndDecrement() > 0) {
                        one(requests, mine, times, errors);
                    }
                });
            }
            pool.shutdown();
            pool.awaitTermination(10, TimeUnit.MINUTES);
        }
        return Stopwatch.of(List.copyOf(times), errors.get(), (System.nanoTime() - start) / 1e9);
    }

    private void one(Requests requests, int lane, List<Stopwatch.Time> times, AtomicInteger errors) {
        try {
            HttpRequest request = requests.next(lane);
            long start = System.nanoTime();
            var answer = http.client().send(request, BodyHandlers.ofInputStream());
            Stopwatch.Time time = read(answer, start);
            if (time == null) {
                errors.incrementAndGet();
            } else {
                times.add(time);
            }
        } catch (IOException refused) {
            errors.incrementAndGet();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private Stopwatch.Time read(HttpResponse<java.io.InputStream> answer, long start) throws IOException {
        long first = 0;
        boolean ended = false;
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(answer.body(), StandardCharsets.UTF_8), 1024)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (first == 0 && line.startsWith(firstTextMark)) {
                    first = System.nanoTime();
                }
                ended |= line.startsWith(endMark);
            }
        }
        double total = (System.nanoTime() - start) / 1e6;
        return ended && answer.statusCode() == 200 ? new Stopwatch.Time((first - start) / 1e6, total) : null;
    }
}
