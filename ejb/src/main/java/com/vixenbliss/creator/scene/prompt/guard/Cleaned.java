package com.vixenbliss.creator.scene.prompt.guard;

import com.vixenbliss.creator.scene.prompt.layer.Removed;
import java.util.List;

/**
 * A text after the guard.
 *
 * @param text what may stay; empty when nothing may
 */
public record Cleaned(String text, List<Removed> removed) {

    public Cleaned {
        removed = List.copyOf(removed);
    }
}
