package com.vixenbliss.creator.platform.ai.face;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.sun.net.httpserver.HttpServer;
import com.vixenbliss.creator.platform.fault.Fault;
import com.vixenbliss.creator.platform.fault.Kind;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FaceEmbedderTest {

    private HttpServer service;
    private byte[] asked;
    private int status = 200;
    private String answer = "{\"faces\": [{\"embedding\": [1, 0]}, {\"embedding\": [0, 1], \"box\": [1, 2]}]}";

    @BeforeEach
    void start() throws IOException {
        service = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        service.createContext("/faces", exchange -> {
            asked = exchange.getRequestBody().readAllBytes();
            byte[] body = answer.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(status, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        service.start();
    }

    @AfterEach
    void stop() {
        service.stop(0);
    }

    private FaceEmbedder embedder() {
        return new FaceEmbedder(Optional.of(URI.create("http://127.0.0.1:" + service.getAddress().getPort() + "/faces")));
    }

    @Test
    void theServiceGetsThePictureAndAnswersFaces() {
        assertThat(embedder().faces(new byte[] {1, 2, 3})).containsExactly(new float[] {1, 0}, new float[] {0, 1});
        assertThat(asked).containsExactly(1, 2, 3);
    }

    @Test
    void aServiceThatIsInTroubleIsWaitedFor() {
        status = 503;
        assertThatThrownBy(() -> embedder().faces(new byte[0])).isInstanceOfSatisfying(Fault.class,
                fault -> assertThat(fault.kind()).isEqualTo(Kind.UNAVAILABLE));
        status = 200;
        answer = "no JSON";
        assertThatThrownBy(() -> embedder().faces(new byte[0])).isInstanceOf(Fault.class);
    }

    @Test
    void withoutAnAddressThereIsNobodyToAsk() {
        assertThat(new FaceEmbedder(Optional.empty()).isAvailable()).isFalse();
    }

    @Test
    void distanceIsThatOfDirections() {
        assertThat(FaceEmbedder.distance(new float[] {1, 2}, new float[] {2, 4})).isCloseTo(0, within(1e-9));
        assertThat(FaceEmbedder.distance(new float[] {1, 0}, new float[] {0, 1})).isCloseTo(1, within(1e-9));
        assertThat(FaceEmbedder.distance(new float[] {1, 0}, new float[] {-3, 0})).isCloseTo(2, within(1e-9));
        assertThatThrownBy(() -> FaceEmbedder.distance(new float[1], new float[2])).isInstanceOf(IllegalArgumentException.class);
    }
}
