package com.vixenbliss.creator.catalogue.character;

import com.vixenbliss.creator.catalogue.character.model.CharacterDraft;
import com.vixenbliss.creator.platform.safety.AdultOnly;

/** Everything that a draft says about its character describes an adult. Boundaries may name what they shut out. */
final class AdultTexts {

    private AdultTexts() {}

    /** @throws com.vixenbliss.creator.platform.fault.Fault {@code INVALID} naming the first field that does not */
    static void require(CharacterDraft draft) {
        AdultOnly.require("name", draft.name());
        AdultOnly.require("archetype", draft.archetype());
        AdultOnly.require("tagline", draft.tagline());
        AdultOnly.require("system_prompt", draft.systemPrompt());
        AdultOnly.require("backstory", draft.backstory());
        AdultOnly.require("likes", draft.likes());
        AdultOnly.require("personality.summary", draft.personality().summary());
        AdultOnly.require("personality.traits", draft.personality().traits());
        AdultOnly.require("personality.quirks", draft.personality().quirks());
        AdultOnly.require("tone_style.voice", draft.toneStyle().voice());
        AdultOnly.require("tone_style.sample_lines", draft.toneStyle().sampleLines());
        AdultOnly.require("dialogue.scenario", draft.dialogue().scenario());
        AdultOnly.require("dialogue.examples", draft.dialogue().examples());
        AdultOnly.require("dialogue.post_history", draft.dialogue().postHistory());
        if (draft.lifeArc() != null) {
            AdultOnly.require("life_arc.current_goal", draft.lifeArc().currentGoal());
            AdultOnly.require("life_arc.secret_dream", draft.lifeArc().secretDream());
        }
    }
}
