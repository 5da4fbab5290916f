package com.vixenbliss.creator.sandbox.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PortsTest {

    @Test
    void theOffsetShiftsEveryPort() {
        Ports ports = Ports.from(Map.of("PORT_OFFSET", "100", "HTTP_PORT", "8000"));

        assertThat(ports.web()).isEqualTo(8100);
        assertThat(ports.postgres()).isEqualTo(5533);
        assertThat(ports.storage()).isEqualTo(9100);
        assertThat(ports.providers()).isEqualTo(8190);
        assertThat(ports.managementUrl()).isEqualTo("http://127.0.0.1:10090");
    }

    @Test
    void withoutAnEnvironmentTheUsualPortsAreTaken() {
        assertThat(Ports.from(Map.of("PORT_OFFSET", "")).web()).isEqualTo(8080);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "4000", "many"})
    void anOffsetThatCannotBeIsRefusedInOneLine(String offset) {
        assertThatThrownBy(() -> Ports.from(Map.of("PORT_OFFSET", offset))).isInstanceOf(StartFailed.class)
                .hasMessageStartingWith("PORT_OFFSET must").hasMessageNotContaining("\n");
    }

    @Test
    void aTakenPortIsNamedWithTheWayOut() throws IOException {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThatThrownBy(() -> Ports.requireFree("HTTP", other.getLocalPort())).isInstanceOf(StartFailed.class)
                    .hasMessageContaining("port " + other.getLocalPort() + " (HTTP) is taken")
                    .hasMessageContaining("PORT_OFFSET=");
        }
    }
}
