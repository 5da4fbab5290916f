package com.vixenbliss.creator.bench.scene;

import com.sun.management.ThreadMXBean;
import com.vixenbliss.creator.catalogue.character.model.GenderTag;
import com.vixenbliss.creator.catalogue.character.model.VisualIdentity;
import com.vixenbliss.creator.catalogue.template.model.SceneConfig;
import com.vixenbliss.creator.catalogue.template.model.SceneConfig.LightingPreset;
import com.vixenbliss.creator.catalogue.template.model.SceneConfig.TimeOfDay;
import com.vixenbliss.creator.scene.prompt.PromptComposer;
import com.vixenbliss.creator.scene.prompt.SceneBrief;
import com.vixenbliss.creator.scene.prompt.SceneMoment;
import com.vixenbliss.creator.visual.kit.Anchor;
import com.vixenbliss.creator.visual.kit.Face;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** Composes on one thread, without a model, a database or a server: how long, and how much memory. Prints Markdown. */
public final class ComposerBench {

    private static final int WARM_UP = 20_000;
    private static final int RUNS = 100_000;
    private static final double MICROS = 1_000.0;
    private static final List<String> DEEDS = List.of(
            "leaning on the counter", "Mira with warm attentive eyes meeting viewer's gaze, long wavy brown hair, pouring tea",
            "wiping the espresso machine with her slender hands", "she is handing you a cup and smiling", "reading a letter by the window");

    private ComposerBench() {}

    /** @param args none */
    public static void main(String[] args) {
        System.out.println("| | p50 | p95 | p99 | max | allocated |\n|---|---|---|---|---|---|");
        report("with a reference", Optional.of(new Anchor(new UUID(1, 1), "")));
        report("from words", Optional.empty());
    }

    private static void report(String name, Optional<Anchor> anchor) {
        PromptComposer composer = new PromptComposer();
        run(composer, anchor, WARM_UP);
        ThreadMXBean memory = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = memory.getCurrentThreadAllocatedBytes();
        long[] nanos = run(composer, anchor, RUNS);
        long allocated = (memory.getCurrentThreadAllocatedBytes() - before) / RUNS;
        Arrays.sort(nanos);
        System.out.printf(Locale.ROOT, "| %s | %.0f µs | %.0f µs | %.0f µs | %.1f ms | %d KB |%n", name, nanos[RUNS / 2] / MICROS,
                nanos[RUNS / 100 * 95] / MICROS, nanos[RUNS / 100 * 99] / MICROS, nanos[RUNS - 1] / MICROS / MICROS, allocated / 1_024);
    }

    private static long[] run(PromptComposer composer, Optional<Anchor> anchor, int times) {
        long[] nanos = new long[times];
        int seen = 0;
        for (int at = 0; at < times; at++) {
            SceneBrief brief = brief(at, anchor);
            long began = System.nanoTime();
            seen += composer.compose(brief).prompt().length();
            nanos[at] = System.nanoTime() - began;
        }
        if (seen == 0) {
            throw new IllegalStateException("nothing was composed");
        }
        return nanos;
    }

    private static SceneBrief brief(int at, Optional<Anchor> anchor) {
        VisualIdentity identity = new VisualIdentity(GenderTag.FEMALE, "slender", 29, "21_29", List.of(
                "long wavy brown hair, loosely tied", "warm attentive hazel eyes", "beauty mark under the left eye", "rolled-up linen sleeves"));
        Face face = new Face(new UUID(0, 1), "long wavy brown hair, warm attentive eyes, beauty mark, slender build, linen shirt",
                "anime style, soft painterly shading", "multiple people, twins, blurry, text on signs", anchor);
        SceneConfig config = new SceneConfig(null, LightingPreset.WARM, "indoor_cafe", TimeOfDay.MORNING,
                List.of("cozy", "soft steam", "rain on glass"), List.of("crowd", "fireworks"));
        SceneMoment moment = new SceneMoment(DEEDS.get(at % DEEDS.size()), List.of("coffee cup", "espresso machine"), "soft knowing smile",
                "steam on the window", "", SceneMoment.Origin.MODEL);
        return new SceneBrief(List.of("Mira", "Alex"), identity, Optional.of(face), config,
                "A grey weekday morning at The Lantern, just after opening. The street is still wet, and nobody else is in yet.",
                at % 101, moment, new SceneBrief.Reader("flux", false, false, 512));
    }
}
