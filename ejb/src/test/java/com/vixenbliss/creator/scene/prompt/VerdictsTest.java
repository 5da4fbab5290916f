package com.vixenbliss.creator.scene.prompt;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class VerdictsTest {

    private final List<String> judged = new ArrayList<>();
    private final Verdicts verdicts = new Verdicts(text -> {
        judged.add(text);
        return text.startsWith("bad");
    });

    @Test
    void aTextIsJudgedOnceAndKeepsItsVerdict() {
        assertThat(List.of(verdicts.on("bad"), verdicts.on("good"), verdicts.on("bad"), verdicts.on("good")))
                .containsExactly(true, false, true, false);

        assertThat(judged).containsExactly("bad", "good");
    }

    @Test
    void whatHasNotComeForLongIsForgottenAndJudgedAnew() {
        verdicts.on("bad");
        for (int text = 0; text < 4_000; text++) {
            verdicts.on("good " + text);
        }

        assertThat(verdicts.on("bad")).isTrue();
        assertThat(judged).filteredOn("bad"::equals).hasSize(2);
    }
}
