package com.vixenbliss.creator.companion.exchange;

import com.vixenbliss.creator.companion.hook.HookView;
import com.vixenbliss.creator.companion.memory.MemoryView;
import com.vixenbliss.creator.companion.relationship.model.Bond;
import com.vixenbliss.creator.companion.relationship.model.Stage;
import java.util.List;
import java.util.Optional;

/**
 * What an exchange changed, for those who watch.
 *
 * @param moved false when nothing moved between the two
 * @param entered the stage that was entered
 */
public record Outcome(
        Bond bond, boolean moved, Optional<Stage> entered, List<MemoryView> memories, List<HookView> hooks) {

    public Outcome {
        memories = List.copyOf(memories);
        hooks = List.copyOf(hooks);
    }
}
