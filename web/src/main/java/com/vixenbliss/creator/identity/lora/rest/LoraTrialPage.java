package com.vixenbliss.creator.identity.lora.rest;

import com.vixenbliss.creator.identity.lora.trial.LoraTrialView;
import java.util.List;

/** Pictures of comparisons, the newest first. */
public record LoraTrialPage(List<LoraTrialView> data) {

    public LoraTrialPage {
        data = List.copyOf(data);
    }
}
