package com.vixenbliss.creator.platform.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.vixenbliss.creator.platform.json.Json;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The form of the message that wakes a worker is a contract between versions of the platform. */
class ReceivedTest {

    private static final UUID ID = UUID.fromString("019aa6f0-0000-7000-8000-000000000001");

    @Test
    void aWakeUpIsAnId() throws JsonProcessingException {
        assertThat(Json.lenient().writeValueAsString(Wakeup.of(ID))).isEqualTo("{\"v\":1,\"id\":\"" + ID + "\"}");
    }

    @Test
    void aFieldOfALaterVersionIsLeftAlone() throws JsonProcessingException {
        assertThat(Received.read("{\"v\":2,\"id\":\"" + ID + "\",\"new\":{}}").id()).isEqualTo(ID);
    }

    @Test
    void whatIsNoWakeUpIsRefused() {
        assertThatThrownBy(() -> Received.read("hello")).isInstanceOf(JsonProcessingException.class);
    }
}
