package com.vixenbliss.creator.companion.chat;

import com.vixenbliss.creator.catalogue.lorebook.trigger.Hit;
import com.vixenbliss.creator.companion.chat.ReplyMetadata.PromptPart;
import com.vixenbliss.creator.companion.chat.TurnContext.DueHook;
import com.vixenbliss.creator.companion.chat.TurnContext.Remembered;
import com.vixenbliss.creator.platform.ai.spi.ModelMessage;
import java.util.List;

/**
 * A prompt and what went into it.
 *
 * @param system the system prompt; its beginning does not change within an episode
 * @param mark stands in the system prompt, and in nothing else
 * @param messages oldest first, roles alternating, the last one the person's
 * @param memories those that fitted into the budget
 * @param hooks those that fitted into the budget
 * @param lore entries of lorebooks that fitted into the budget, as they stand
 * @param tokens estimated tokens of everything
 */
record ComposedPrompt(
        String system,
        String mark,
        List<ModelMessage> messages,
        List<Remembered> memories,
        List<DueHook> hooks,
        List<Hit> lore,
        List<PromptPart> parts,
        int tokens) {}
