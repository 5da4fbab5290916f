package com.vixenbliss.creator.content.caption;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vixenbliss.creator.content.template.model.Platform;
import com.vixenbliss.creator.platform.fault.Fault;
import com.vixenbliss.creator.platform.fault.FieldError;
import com.vixenbliss.creator.platform.safety.CrisisLines;
import com.vixenbliss.creator.platform.safety.NameBlockList;
import com.vixenbliss.creator.platform.safety.SafetyRules;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PublishedWordsTest {

    private final PublishedWords words = new PublishedWords(CaptionSettings.usual(), new Hashtags(CaptionSettings.usual()),
            new CaptionSafety(new SafetyRules(new CrisisLines(Optional.empty())), new NameBlockList(Optional.of("Ada Example"), Optional.empty())));

    @Test
    void whatIsFineKeepsItsHashtagsOnceAndWithoutTheSign() {
        assertThat(words.require(Platform.TIKTOK, "Up early", "Salt air and coffee. ☕", List.of("#SlowMorning", "slowmorning", "harbour"), Set.of()))
                .containsExactly("SlowMorning", "harbour");
    }

    @Test
    void everythingAtFaultIsNamed() {
        assertThatThrownBy(() -> words.require(Platform.TIKTOK, "x".repeat(91), "I am a real human, write to a@b.com",
                List.of("one", "two", "three", "four", "five", "six", "nsfw"), Set.of())).isInstanceOfSatisfying(Fault.class, fault ->
                assertThat(fault.errors()).extracting(FieldError::field).contains("hashtags[6]", "hashtags", "hook_text", "caption"));
    }

    @Test
    void emojiCountAsThePlatformCountsThem() {
        String most = "🌊".repeat(1_096);
        assertThat(words.require(Platform.INSTAGRAM, "Sea", most, List.of(), Set.of())).isEmpty();
        assertThatThrownBy(() -> words.require(Platform.INSTAGRAM, "Sea", most + "🌊🌊", List.of(), Set.of())).isInstanceOf(Fault.class);
    }

    @Test
    void nobodyIsNamedWhoMustNotBeDepicted() {
        assertThatThrownBy(() -> words.require(Platform.INSTAGRAM, "Just like Ada Example", "On the pier.", List.of(), Set.of())).isInstanceOf(Fault.class);
    }

    @Test
    void wordsThatStoodThereBeforeAreNotJudgedAgain() {
        String claim = "I am a real human";

        assertThat(words.require(Platform.INSTAGRAM, claim, "On the pier.", List.of(), Set.of(claim))).isEmpty();
        assertThatThrownBy(() -> words.require(Platform.INSTAGRAM, claim, "On the pier.", List.of(), Set.of("On the pier.")))
                .isInstanceOf(Fault.class);
    }
}
