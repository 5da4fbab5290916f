package com.vixenbliss.creator.content.caption;

import com.vixenbliss.creator.platform.ai.answer.Reading;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Judges a caption for one order: within the platform's limits, unlike the last ones, fit to be published. */
final class CaptionJudge {

    private static final int FEW = 3;
    private static final int ENOUGH = 8;

    private final CaptionOrder order;
    private final PlatformLimits limits;
    private final Hashtags hashtags;
    private final CaptionSafety safety;

    CaptionJudge(CaptionOrder order, PlatformLimits limits, Hashtags hashtags, CaptionSafety safety) {
        this.order = order;
        this.limits = limits;
        this.hashtags = hashtags;
        this.safety = safety;
    }

    /** The same with hashtags that may be published, or what there is to complain of. */
    Reading<CaptionReader.Seen> judge(CaptionReader.Seen seen) {
        List<String> complaints = new ArrayList<>();
        List<String> tags = tags(seen);
        String whole = PublishedText.of(seen.hook(), seen.caption(), tags);
        if (seen.hook().length() > limits.hook()) {
            complaints.add("hook has more than " + limits.hook() + " characters");
        }
        if (whole.length() > limits.text()) {
            complaints.add("hook, caption and hashtags together have more than " + limits.text() + " characters");
        }
        if (Resemblance.isNear(seen.hook() + "\n" + seen.caption(), order.recent())) {
            complaints.add("it repeats a recent caption: begin otherwise and tell something else");
        }
        complaints.addAll(safety.complaints(seen.hook() + "\n" + seen.caption(), order.language()));
        return complaints.isEmpty()
                ? Reading.of(new CaptionReader.Seen(seen.hook(), seen.caption(), tags))
                : Reading.complaining(complaints);
    }

    /** Where few are left, the niche's join them. */
    private List<String> tags(CaptionReader.Seen seen) {
        List<String> fit = hashtags.fit(seen.hashtags(), limits.hashtags());
        if (fit.size() >= Math.min(FEW, limits.hashtags())) {
            return fit;
        }
        Set<String> more = new LinkedHashSet<>(fit);
        more.addAll(CaptionRules.hashtags(order.template(), order.position()));
        return hashtags.fit(more, Math.min(ENOUGH, limits.hashtags()));
    }
}
