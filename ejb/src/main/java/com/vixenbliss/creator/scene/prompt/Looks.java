package com.vixenbliss.creator.scene.prompt;

import com.vixenbliss.creator.catalogue.character.model.VisualIdentity;
import com.vixenbliss.creator.visual.kit.Face;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Every text that says how a character looks. */
final class Looks {

    private Looks() {}

    static List<String> of(SceneBrief brief) {
        List<String> looks = new ArrayList<>();
        brief.face().map(Face::appearancePrompt).ifPresent(looks::add);
        looks.addAll(of(brief.identity()));
        return looks;
    }

    static List<String> of(VisualIdentity identity) {
        List<String> looks = new ArrayList<>();
        looks.add(Objects.requireNonNullElse(identity.bodyType(), ""));
        looks.addAll(identity.keyFeatures());
        looks.removeIf(String::isBlank);
        return looks;
    }
}
