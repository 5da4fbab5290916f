package com.vixenbliss.creator.scene.prompt;

import com.vixenbliss.creator.scene.prompt.layer.Slot;
import com.vixenbliss.creator.scene.prompt.wording.Nearness;

/** How near the two are, in a posture, a gaze and a distance of the camera. */
final class RelationshipLayer {

    private RelationshipLayer() {}

    static void add(SceneBrief brief, PromptDraft draft) {
        Nearness nearness = Nearness.of(brief.tension());
        draft.sayOneOf(Slot.POSE, nearness.pose());
        draft.sayOneOf(Slot.GAZE, nearness.gaze(draft.hasReference()));
        draft.sayOneOf(Slot.FRAMING, nearness.framing());
    }
}
