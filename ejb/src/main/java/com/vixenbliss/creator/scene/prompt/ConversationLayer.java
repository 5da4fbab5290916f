package com.vixenbliss.creator.scene.prompt;

import com.vixenbliss.creator.scene.prompt.layer.Slot;
import com.vixenbliss.creator.scene.prompt.layer.Source;
import com.vixenbliss.creator.scene.prompt.wording.Nearness;
import com.vixenbliss.creator.scene.prompt.wording.Place;

/** What is just happening. Where the conversation shows nothing, the place and the nearness say what is likely. */
final class ConversationLayer {

    private ConversationLayer() {}

    static void add(SceneBrief brief, PromptDraft draft) {
        SceneMoment moment = brief.moment();
        if (!draft.say(Slot.ACTION, Source.CONVERSATION, moment.action())) {
            draft.sayOneOf(Slot.ACTION, Place.of(brief.config().environmentStyle()).action(), Place.UNNAMED.action());
        }
        draft.say(Slot.SETTING, Source.CONVERSATION, moment.settingDetail());
        if (!draft.say(Slot.EXPRESSION, Source.CONVERSATION, moment.expression())) {
            draft.sayOneOf(Slot.EXPRESSION, Nearness.of(brief.tension()).expression());
        }
        moment.props().forEach(prop -> draft.say(Slot.PROPS, Source.CONVERSATION, prop));
    }
}
