package com.vixenbliss.creator.platform.ai.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SseFramerTest {

    private static final String FRAMES =
            "\uFEFF: hello\nevent: a\ndata: {\"t\":\"é 🌙 \uFFFD\"}\n\ndata:one\ndata: two\nid: 7\nretry: 9\ndata\n\nevent: b\n\ndata: last";

    private final List<String> events = new ArrayList<>();

    private SseFramer framer(int max) {
        return new SseFramer(max, (name, data) -> events.add(name + "|" + data));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r", "\r\n"})
    void anyLineEndAndAnyCutGivesTheSameEvents(String end) throws IOException {
        byte[] bytes = FRAMES.replace("\n", end).getBytes(StandardCharsets.UTF_8);
        for (int cut = 0; cut <= bytes.length; cut++) {
            events.clear();
            SseFramer framer = framer(1000);
            byte[] rest = Arrays.copyOfRange(bytes, cut, bytes.length);

            framer.feed(bytes, cut);
            framer.feed(rest, rest.length);
            framer.end();

            assertThat(events).as("cut at %d", cut)
                    .containsExactly("a|{\"t\":\"é 🌙 \uFFFD\"}", "null|one\ntwo\n", "null|last");
        }
    }

    @Test
    void anErrorWithoutDataIsAnEvent() throws IOException {
        SseFramer framer = framer(1000);
        feed(framer, "data: x\n\n{\n  \"error\": {\n    \"data: \": 1\n  }\n}\n");
        framer.end();

        assertThat(events).containsExactly("null|x", "null|{\n  \"error\": {\n    \"data: \": 1\n  }\n}");
    }

    @Test
    void theBoundHoldsForOneLineAndForMany() {
        assertThatThrownBy(() -> feed(framer(100), "data: " + "x".repeat(200))).isInstanceOf(StreamBroken.class);
        assertThatThrownBy(() -> feed(framer(100), "data: xxxxxxxx\n".repeat(20))).isInstanceOf(StreamBroken.class);
    }

    @Test
    void theBoundIsForEachEvent() throws IOException {
        feed(framer(100), "data: xxxxxxxx\n\n".repeat(50));

        assertThat(events).hasSize(50);
    }

    @Test
    void bytesThatAreNotTextEndIt() {
        byte[] half = {'d', 'a', 't', 'a', ':', (byte) 0xF0, (byte) 0x9F};

        assertThatThrownBy(() -> {
            SseFramer framer = framer(100);
            framer.feed(half, half.length);
            framer.end();
        }).isInstanceOf(StreamBroken.class);
        assertThat(events).isEmpty();
    }

    private static void feed(SseFramer framer, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        framer.feed(bytes, bytes.length);
    }
}
