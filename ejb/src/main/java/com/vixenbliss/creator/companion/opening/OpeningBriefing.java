package com.vixenbliss.creator.companion.opening;

import java.util.List;

/** What the model is told: one JSON document, so that nothing said in it can pass for an instruction. */
record OpeningBriefing(
        String nowLocal, String language, String personName, FollowUp followUp, List<Candidate.Said> lastLines) {

    record FollowUp(String type, String content, String context, String suggestedOpener) {}

    static OpeningBriefing of(Candidate hook) {
        return new OpeningBriefing(
                hook.time().spoken(), hook.locale(), hook.personName(),
                new FollowUp(hook.type().word(), hook.content(), hook.context(), hook.suggestedOpener()), hook.earlier());
    }
}
