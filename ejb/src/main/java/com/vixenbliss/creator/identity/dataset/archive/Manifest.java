package com.vixenbliss.creator.identity.dataset.archive;

import com.vixenbliss.creator.visual.image.Sha256;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Names a version of a data set: the hash of all that a model is taught with, in an order that does not depend on where it came
 * from. The same pictures with the same captions, trigger word and layout have the same name.
 */
public final class Manifest {

    /** What is done to pictures on their way into the archive. Whoever changes that changes this. */
    private static final String LAYOUT = "png, sides of multiples of 64, at most 1024 x 1024 pixels, bicubic; layout 1";

    private Manifest() {}

    /** In hex. */
    public static String of(String triggerWord, List<Entry> entries) {
        String pairs = entries.stream().map(entry -> entry.sha256() + " " + entry.caption()).sorted().collect(Collectors.joining("\n"));
        return Sha256.of((LAYOUT + "\n" + triggerWord + "\n" + pairs + "\n").getBytes(StandardCharsets.UTF_8));
    }
}
