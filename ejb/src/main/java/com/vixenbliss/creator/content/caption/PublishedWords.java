package com.vixenbliss.creator.content.caption;

import com.vixenbliss.creator.content.template.model.Platform;
import com.vixenbliss.creator.platform.fault.Fault;
import com.vixenbliss.creator.platform.fault.FieldError;
import com.vixenbliss.creator.platform.fault.Kind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The rules of captions for words that somebody has typed: they are refused, not written otherwise. */
@ApplicationScoped
public class PublishedWords {

    private final CaptionSettings settings;
    private final Hashtags hashtags;
    private final CaptionSafety safety;

    @Inject
    public PublishedWords(CaptionSettings settings, Hashtags hashtags, CaptionSafety safety) {
        this.settings = settings;
        this.hashtags = hashtags;
        this.safety = safety;
    }

    /** For the CDI client proxy only. */
    protected PublishedWords() {
        this(null, null, null);
    }

    /**
     * @param tags with or without the sign
     * @param standing what stood there before, which was judged when it was written: nobody is refused for words that they left alone
     * @return the hashtags as they are kept: without the sign, each once
     * @throws Fault {@code INVALID} naming {@code hook_text}, {@code caption} or the hashtag at fault
     */
    public List<String> require(Platform platform, String hook, String caption, List<String> tags, Set<String> standing) {
        PlatformLimits limits = settings.limits(platform);
        List<String> kept = hashtags.fit(tags, Integer.MAX_VALUE);
        List<FieldError> errors = new ArrayList<>();
        for (int at = 0; at < tags.size(); at++) {
            if (hashtags.isBlocked(tags.get(at))) {
                errors.add(new FieldError("hashtags[" + at + "]", "is on the block list"));
            }
        }
        if (kept.size() > limits.hashtags()) {
            errors.add(new FieldError("hashtags", "must not be more than " + limits.hashtags()));
        }
        if (hook.length() > limits.hook()) {
            errors.add(new FieldError("hook_text", "must not be longer than " + limits.hook() + " characters"));
        }
        if (PublishedText.of(hook, caption, kept).length() > limits.text()) {
            errors.add(new FieldError("caption", "is, with hook and hashtags, longer than the " + limits.text() + " characters that the platform takes"));
        }
        unfit("hook_text", hook, standing, errors);
        unfit("caption", caption, standing, errors);
        if (!errors.isEmpty()) {
            throw new Fault(Kind.INVALID, "validation", "Some fields are not valid.", errors);
        }
        return kept;
    }

    private void unfit(String field, String text, Set<String> standing, List<FieldError> errors) {
        if (!standing.contains(text)) {
            safety.complaints(text, Locale.ENGLISH).forEach(why -> errors.add(new FieldError(field, "cannot be published: " + why)));
        }
    }
}
