package com.vixenbliss.creator.content.caption;

import com.vixenbliss.creator.content.template.model.Platform;
import com.vixenbliss.creator.platform.ai.spi.ModelSettings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What a deployment may set about captions. */
@ApplicationScoped
public class CaptionSettings {

    private static final double LIVELY = 0.9;
    private static final int MOST_TOKENS = 700;

    private final String model;
    private final int instagramText;
    private final int instagramHashtags;
    private final int tiktokText;
    private final int tiktokHashtags;
    private final int hook;
    private final List<String> blocked;
    private final BigDecimal mostUsd;

    /**
     * The platforms' own numbers, read 2026-11-22: Instagram takes 2,200 characters and 30 hashtags; TikTok 2,200 UTF-16
     * units, and more than five hashtags help nobody. The hook is as long as the title of a TikTok photo post may be.
     *
     * @param blocked hashtags that are never published, beside the platform's list
     * @param mostUsd what one caption is taken to cost at the most, before it is asked for
     */
    @Inject
    CaptionSettings(
            @ConfigProperty(name = "CAPTION_MODEL") Optional<String> model,
            @ConfigProperty(name = "INSTAGRAM_CAPTION_LIMIT", defaultValue = "2200") int instagramText,
            @ConfigProperty(name = "INSTAGRAM_HASHTAG_LIMIT", defaultValue = "30") int instagramHashtags,
            @ConfigProperty(name = "TIKTOK_CAPTION_LIMIT", defaultValue = "2200") int tiktokText,
            @ConfigProperty(name = "TIKTOK_HASHTAG_LIMIT", defaultValue = "5") int tiktokHashtags,
            @ConfigProperty(name = "CAPTION_HOOK_LIMIT", defaultValue = "90") int hook,
            @ConfigProperty(name = "BLOCKED_HASHTAGS") Optional<List<String>> blocked,
            @ConfigProperty(name = "CAPTION_MAX_USD", defaultValue = "0.004") BigDecimal mostUsd) {
        this.model = model.orElse(null);
        this.instagramText = instagramText;
        this.instagramHashtags = instagramHashtags;
        this.tiktokText = tiktokText;
        this.tiktokHashtags = tiktokHashtags;
        this.hook = hook;
        this.blocked = blocked.orElse(List.of());
        this.mostUsd = mostUsd;
    }

    /** For the CDI client proxy only. */
    protected CaptionSettings() {
        this(Optional.empty(), 0, 0, 0, 0, 0, Optional.empty(), null);
    }

    /** As they are where nobody has set anything. */
    public static CaptionSettings usual() {
        return new CaptionSettings(Optional.empty(), 2_200, 30, 2_200, 5, 90, Optional.empty(), new BigDecimal("0.004"));
    }

    /** What a platform takes. */
    public PlatformLimits limits(Platform platform) {
        return switch (platform) {
            case INSTAGRAM -> new PlatformLimits(instagramText, hook, instagramHashtags);
            case TIKTOK -> new PlatformLimits(tiktokText, hook, tiktokHashtags);
        };
    }

    ModelSettings model() {
        return new ModelSettings(null, model, LIVELY, MOST_TOKENS);
    }

    List<String> blocked() {
        return blocked;
    }

    BigDecimal mostUsd() {
        return mostUsd;
    }
}
