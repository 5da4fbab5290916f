package com.vixenbliss.creator.content.caption;

import static org.assertj.core.api.Assertions.assertThat;

import com.vixenbliss.creator.content.template.ShippedTemplates;
import java.util.List;
import org.junit.jupiter.api.Test;

class HashtagsTest {

    private final Hashtags hashtags = new Hashtags(CaptionSettings.usual());

    @Test
    void theSignAndForeignCharactersGo() {
        assertThat(hashtags.fit(List.of("#Slow Living", "café!", "日常", "C++", "ﬁt"), 30)).containsExactly("SlowLiving", "café", "日常", "C", "fit");
    }

    @Test
    void noneComesTwiceInAnySpelling() {
        assertThat(hashtags.fit(List.of("CaféLife", "#cafelife", "cafe_life", "CAFÉLIFE", "tea"), 30)).containsExactly("CaféLife", "tea");
    }

    @Test
    void whatPlatformsHideIsNotPublished() {
        assertThat(hashtags.fit(List.of("follow4follow", "NSFW", "Nude_Art", "teen_style", "tea", "F4F"), 30)).containsExactly("tea");
        assertThat(hashtags.isBlocked("lolita")).isTrue();
    }

    @Test
    void numbersAloneAndLongOnesAreNone() {
        assertThat(hashtags.fit(List.of("2026", "x".repeat(51), "", "#", "y2026"), 30)).containsExactly("y2026");
    }

    @Test
    void allThatShipArePublishable() {
        ShippedTemplates.all().forEach((niche, template) ->
                assertThat(hashtags.fit(template.hashtags(), 100)).as(niche).isEqualTo(template.hashtags()));
    }
}
