package com.vixenbliss.creator.scene.prompt;

import jakarta.enterprise.context.ApplicationScoped;

/** Puts prompts together. Asks nobody, keeps nothing, takes well under a millisecond. */
@ApplicationScoped
public class PromptComposer {

    /** @throws com.vixenbliss.creator.platform.fault.Fault {@code INVALID} ({@code scene-not-adult}) for what describes a minor */
    public Composition compose(SceneBrief brief) {
        throw new UnsupportedOperationException("not yet");
    }
}
