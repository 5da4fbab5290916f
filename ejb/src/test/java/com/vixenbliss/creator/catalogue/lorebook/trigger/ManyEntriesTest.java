package com.vixenbliss.creator.catalogue.lorebook.trigger;

import static com.vixenbliss.creator.catalogue.lorebook.trigger.Talk.texts;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Many keys at once find just what each alone would find. */
class ManyEntriesTest {

    @Test
    void aThousandEntriesAgreeWithLookingForEachKeyByItself() {
        Random chance = new Random(42);
        Talk talk = new Talk().scanDepth(20).budget(1_000_000);
        List<String> keys = new ArrayList<>();
        for (int i = 0; i < 1_000; i++) {
            String key = word(chance, 2 + chance.nextInt(3));
            keys.add(key);
            talk.entry("Entry " + i).keys(key).order(i);
        }
        String[] messages = IntStream.range(0, 20).mapToObj(i -> word(chance, 300)).toArray(String[]::new);
        String all = String.join("\n", messages).toLowerCase(Locale.ROOT);

        List<String> expected = IntStream.range(0, 1_000).filter(i -> all.contains(keys.get(i).toLowerCase(Locale.ROOT)))
                .mapToObj(i -> "Entry " + i).toList();

        assertThat(expected).hasSizeBetween(50, 950);
        assertThat(texts(talk.says(messages))).isEqualTo(expected);
    }

    private static String word(Random chance, int length) {
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < length; i++) {
            word.append("abcdefABCDEFgh".charAt(chance.nextInt(14)));
        }
        return word.toString();
    }
}
