package com.vixenbliss.creator.identity.dataset.caption;

import com.vixenbliss.creator.identity.dataset.plan.Axes;
import com.vixenbliss.creator.identity.dataset.plan.ShotWords;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Captions by rule: the trigger word, then all that varies, and nothing else. So the rest is learnt into the trigger word. */
public final class Captions {

    private Captions() {}

    public static String of(String triggerWord, Axes axes) {
        return Stream.concat(Stream.of(triggerWord), ShotWords.of(axes)).collect(Collectors.joining(", "));
    }
}
