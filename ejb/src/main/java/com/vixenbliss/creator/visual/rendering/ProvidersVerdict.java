package com.vixenbliss.creator.visual.rendering;

import com.vixenbliss.creator.platform.ai.image.Prediction;
import com.vixenbliss.creator.platform.ai.image.Prediction.State;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** The provider's own judgement: it looks at what it draws, and only what it lets pass succeeds. */
@ApplicationScoped
public class ProvidersVerdict implements OutputCheck {

    @Override
    public Optional<String> objection(RenderingOrder order, Prediction prediction, byte[] picture) {
        return prediction.state() == State.SUCCEEDED
                ? Optional.empty()
                : Optional.of("The provider does not vouch for this picture.");
    }
}
