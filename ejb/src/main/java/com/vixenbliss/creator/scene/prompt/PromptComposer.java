package com.vixenbliss.creator.scene.prompt;

import com.vixenbliss.creator.platform.fault.Fault;
import com.vixenbliss.creator.scene.prompt.layer.Part;
import com.vixenbliss.creator.scene.prompt.layer.Removed;
import com.vixenbliss.creator.scene.prompt.layer.Rule;
import com.vixenbliss.creator.scene.prompt.layer.Source;
import com.vixenbliss.creator.visual.kit.Anchor;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Puts prompts together from the four layers. Asks nobody, keeps nothing. */
@ApplicationScoped
public class PromptComposer {

    /** @throws Fault {@code INVALID} ({@code scene-not-adult}) when the character or its scene describes a minor */
    public Composition compose(SceneBrief brief) {
        Adults.require(brief);
        PromptDraft draft = PromptDraft.of(brief);
        SceneBrief told = withoutMinors(brief, draft);
        IdentityLayer.add(told, draft);
        SceneLayer.add(told, draft);
        RelationshipLayer.add(told, draft);
        ConversationLayer.add(told, draft);
        Optional<Anchor> anchor = brief.face().flatMap(face -> face.anchor());
        return anchor.map(reference -> beside(reference, told, draft)).orElseGet(() -> fromWords(told, draft));
    }

    private static Composition beside(Anchor reference, SceneBrief brief, PromptDraft draft) {
        Negatives.turnRound(brief, draft);
        List<Removed> removed = new ArrayList<>(draft.removed());
        List<Part> parts = fitting(brief, draft, removed);
        return new Composition.Kontext(PromptBudget.text(parts), reference.imageId(), parts, removed);
    }

    private static Composition fromWords(SceneBrief brief, PromptDraft draft) {
        String negative = brief.model().negativePrompt() ? Negatives.field(brief, draft) : null;
        if (negative == null) {
            Negatives.turnRound(brief, draft);
        }
        List<Removed> removed = new ArrayList<>(draft.removed());
        List<Part> parts = fitting(brief, draft, removed);
        return new Composition.TextToImage(PromptBudget.text(parts), negative, parts, removed);
    }

    private static List<Part> fitting(SceneBrief brief, PromptDraft draft, List<Removed> removed) {
        List<Part> parts = PromptBudget.within(brief.model().promptTokens(), draft.parts(), removed);
        Adults.require(parts);
        return parts;
    }

    /** A conversation or an episode that speaks of minors adds nothing to the picture. */
    private static SceneBrief withoutMinors(SceneBrief brief, PromptDraft draft) {
        SceneMoment moment = brief.moment();
        String seen = String.join(", ", moment.action(), String.join(", ", moment.props()), moment.expression(), moment.settingDetail());
        boolean missed = Adults.areMissedBy(seen);
        boolean missedByScene = Adults.areMissedByStanding(brief.episodeScene());
        if (missed) {
            draft.leaveOut(seen, Source.CONVERSATION, Rule.ADULT);
        }
        if (missedByScene) {
            draft.leaveOut(brief.episodeScene(), Source.EPISODE, Rule.ADULT);
        }
        return brief.telling(missedByScene ? "" : brief.episodeScene(), missed ? SceneMoment.NOTHING : moment);
    }
}
