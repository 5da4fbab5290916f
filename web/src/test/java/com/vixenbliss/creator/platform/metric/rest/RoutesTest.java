package com.vixenbliss.creator.platform.metric.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.vixenbliss.creator.companion.episode.rest.EpisodeResource;
import com.vixenbliss.creator.companion.memory.rest.MemoryResource;
import java.lang.reflect.Method;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class RoutesTest {

    @Test
    void aRouteIsTheTemplateThatMatchedWhateverWasAsked() {
        assertThat(Routes.of(MemoryResource.class, method(MemoryResource.class, "forget"))).isEqualTo("/memories/{id}");
        assertThat(Routes.of(MemoryResource.class, method(MemoryResource.class, "list"))).isEqualTo("/memories");
        assertThat(Routes.of(EpisodeResource.class, method(EpisodeResource.class, "end"))).isEqualTo("/episodes/{id}/end");
    }

    @Test
    void whatMatchedNothingIsOneRouteOnly() {
        assertThat(Routes.of(null, null)).isEqualTo("none");
    }

    private static Method method(Class<?> type, String name) {
        return Arrays.stream(type.getMethods()).filter(method -> method.getName().equals(name)).findFirst().orElseThrow();
    }
}
