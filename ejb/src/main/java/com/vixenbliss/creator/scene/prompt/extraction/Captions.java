package com.vixenbliss.creator.scene.prompt.extraction;

import com.vixenbliss.creator.platform.safety.AdultOnly;
import com.vixenbliss.creator.platform.safety.SafetyRules;
import com.vixenbliss.creator.platform.safety.SafetyVerdict;
import com.vixenbliss.creator.platform.safety.reply.ReplyFilter;
import com.vixenbliss.creator.platform.safety.reply.ReplyRules;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;

/** Sentences under pictures. The person reads them, so what no reply may say, no caption says. */
@ApplicationScoped
public class Captions {

    private final ReplyRules replies = new ReplyRules();
    private final SafetyRules rules;

    @Inject
    public Captions(SafetyRules rules) {
        this.rules = rules;
    }

    protected Captions() {
        this(null);
    }

    /** The model's sentence when it is fit to be read, else one of the platform's own. */
    String fit(String written, Conversation conversation) {
        return written.isBlank() || isUnfit(written, conversation.locale()) ? plain(conversation) : written;
    }

    /** Who and where. */
    String plain(Conversation conversation) {
        return conversation.characterName() + ", " + conversation.place().environment() + ".";
    }

    private boolean isUnfit(String caption, Locale locale) {
        ReplyFilter filter = new ReplyFilter(replies, List.of(), locale);
        filter.hear(caption);
        filter.end();
        return !filter.found().isEmpty() || AdultOnly.isBrokenAsDrawn(caption)
                || !(rules.judge(caption, locale, null) instanceof SafetyVerdict.Clear);
    }
}
