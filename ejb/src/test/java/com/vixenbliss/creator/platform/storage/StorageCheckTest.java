package com.vixenbliss.creator.platform.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponse.Status;
import org.junit.jupiter.api.Test;

class StorageCheckTest {

    private final MapStore store = new MapStore();
    private final StorageProbe probe = new StorageProbe();
    private final StorageCheck check = new StorageCheck(probe);

    StorageCheckTest() {
        probe.store = store;
    }

    @Test
    void aStorageThatIsAwayIsToldAndLeavesTheNodeInService() {
        store.goAwayAfter(0);
        probe.ask();
        HealthCheckResponse away = check.call();
        store.comeBack();
        probe.ask();
        HealthCheckResponse back = check.call();

        assertThat(away.getStatus()).isEqualTo(Status.UP);
        assertThat(away.getData()).contains(Map.of("state", "degraded"));
        assertThat(back.getData()).contains(Map.of("state", "answers"));
    }
}
