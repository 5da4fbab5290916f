package com.vixenbliss.creator.platform.ai.provider;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** Answers every connection with an event stream, so many bytes at a time, until the caller hangs up or it is closed. */
public final class TricklingServer implements AutoCloseable {

    private final ServerSocket socket;
    private final byte[] body;
    private final int bytesAtOnce;
    private final Duration pause;
    private final CountDownLatch hungUp = new CountDownLatch(1);

    public TricklingServer(String body, int bytesAtOnce, Duration pause) throws IOException {
        this.socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        this.body = body.getBytes(StandardCharsets.UTF_8);
        this.bytesAtOnce = bytesAtOnce;
        this.pause = pause;
        Thread.ofVirtual().start(this::accept);
    }

    public String url() {
        return "http://127.0.0.1:" + socket.getLocalPort();
    }

    /** Waits until a caller has hung up. */
    public boolean sawHangUp() throws InterruptedException {
        return hungUp.await(5, TimeUnit.SECONDS);
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }

    private void accept() {
        try {
            while (!socket.isClosed()) {
                Socket caller = socket.accept();
                Thread.ofVirtual().start(() -> answer(caller));
            }
        } catch (IOException closed) {
            if (!socket.isClosed()) {
                throw new UncheckedIOException(closed);
            }
        }
    }

    private void answer(Socket caller) {
        try (caller; OutputStream out = caller.getOutputStream()) {
            caller.getInputStream().read(new byte[64 * 1024]);
            out.write("HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nConnection: close\r\n\r\n".getBytes());
            for (int from = 0; from < body.length && !socket.isClosed(); from += bytesAtOnce) {
                out.write(body, from, Math.min(bytesAtOnce, body.length - from));
                out.flush();
                LockSupport.parkNanos(pause.toNanos());
            }
        } catch (IOException gone) {
            hungUp.countDown();
        }
    }
}
