package com.vixenbliss.creator.content.caption;

import static org.assertj.core.api.Assertions.assertThat;

import com.vixenbliss.creator.content.caption.CaptionOutcome.Written;
import com.vixenbliss.creator.content.template.ContentPlanner;
import com.vixenbliss.creator.content.template.Orders;
import com.vixenbliss.creator.content.template.PlannedPiece;
import com.vixenbliss.creator.content.template.model.NicheTemplate;
import com.vixenbliss.creator.content.template.model.Platform;
import com.vixenbliss.creator.platform.ai.spi.ModelMessage;
import com.vixenbliss.creator.platform.safety.CrisisLines;
import com.vixenbliss.creator.platform.safety.NameBlockList;
import com.vixenbliss.creator.platform.safety.SafetyRules;
import com.vixenbliss.creator.platform.safety.TestLines;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class CaptionerTest {

    private static final String GOOD = """
            {"hook": "Rain outside, cups inside.", "caption": "I keep the corner table free when it pours. ☕", "hashtags": ["#CaféLife", "rainyday", "slowliving"]}""";
    private static final String OTHER = """
            {"hook": "Yellow tram, red door.", "caption": "Found the shortest way home by taking the longest street.", "hashtags": ["city", "walk", "tram"]}""";

    private final ScriptedModel model = new ScriptedModel();

    @Test
    void aModelWritesInThePersonasVoice() {
        model.answers(GOOD);

        Written written = written(CaptionOrders.on(Platform.INSTAGRAM));

        assertThat(written.hook()).isEqualTo("Rain outside, cups inside.");
        assertThat(written.hashtags()).containsExactly("CaféLife", "rainyday", "slowliving");
        assertThat(written.model()).isEqualTo("gpt-4o-mini");
        assertThat(written.costUsd()).isEqualByComparingTo("0.0002");
        ModelMessage briefing = model.asked.getFirst().messages().getFirst();
        assertThat(briefing.text()).startsWith("{\"platform\":\"instagram\"").contains(
                "\"voice\":\"warm, a little teasing\"", "\"theme\":\"holding a cup of coffee\"", "The usual, then?", "\"language\":\"en\"");
        assertThat(model.asked.getFirst().schema().path("title").asText()).isEqualTo("captions");
        assertThat(model.asked.getFirst().purpose().batchId()).isNotNull();
    }

    @Test
    void whatCannotBePublishedIsSentBackOnceWithTheReasons() {
        model.answers("""
                {"hook": "Hi", "caption": "Write me at mira@example.com, I am a real human!", "hashtags": []}""", OTHER);

        Written written = written(CaptionOrders.on(Platform.TIKTOK));

        assertThat(written.hook()).isEqualTo("Yellow tram, red door.");
        assertThat(written.costUsd()).isEqualByComparingTo("0.0004");
        assertThat(model.asked.getLast().messages().getLast().text()).contains("Your answer cannot be used", "a link, an address");
    }

    @ParameterizedTest
    @ValueSource(strings = {"not json", "{\"hook\": \"x\"}", "{\"hook\": 1, \"caption\": \"y\", \"hashtags\": []}",
            "{\"hook\": \"x\", \"caption\": \"y\", \"hashtags\": [], \"more\": 1}", "{\"hook\": \"\", \"caption\": \"y\", \"hashtags\": []}",
            "{\"hook\": \"x\", \"caption\": \"I am still in school, sixteen years old\", \"hashtags\": []}",
            "{\"hook\": \"x\", \"caption\": \"naked truth\", \"hashtags\": []}",
            "{\"hook\": \"My blue eyes\", \"caption\": \"y\", \"hashtags\": []}"})
    void twoAnswersOfNoUseLeaveItToTheRules(String answer) {
        model.answers(answer, answer);

        Written written = written(CaptionOrders.on(Platform.INSTAGRAM));

        assertThat(written.byRules()).isTrue();
        assertThat(written.costUsd()).isEqualByComparingTo("0.0004");
        assertThat(model.asked).hasSize(2);
    }

    @Test
    void withoutAModelTheRulesWriteTheSameEveryTime() {
        Written written = written(CaptionOrders.on(Platform.INSTAGRAM));

        assertThat(written.byRules()).isTrue();
        assertThat(written.caption()).contains("holding a cup of coffee").doesNotContain("{");
        assertThat(written.hashtags()).hasSizeGreaterThanOrEqualTo(3).startsWith("lifestyle");
        assertThat(written(CaptionOrders.on(Platform.INSTAGRAM))).isEqualTo(written);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "es", "de"})
    void twoHundredCaptionsByTheRulesAreNoneLikeAnother(String language) {
        List<PlannedPiece> plan = new ContentPlanner().plan(Orders.of("lifestyle", 200));
        List<String> written = new ArrayList<>();
        for (PlannedPiece piece : plan) {
            Written one = written(CaptionOrders.of(piece.platform(), Locale.of(language), CaptionOrders.template(), piece.axes(),
                    piece.position(), written.subList(Math.max(0, written.size() - 100), written.size())));
            assertFits(one, piece.platform());
            written.add(one.whole());
        }

        assertThat(new HashSet<>(written)).hasSize(200);
        for (int at = 0; at < 200; at++) {
            assertThat(Resemblance.isNear(written.get(at), written.subList(Math.max(0, at - 100), at))).as(written.get(at)).isFalse();
        }
    }

    @Test
    void aStudiosOwnSentencesComeFirst() {
        NicheTemplate own = withTexts(List.of("Hello from {background}!"), List.of("Just {theme}.", "Guess who likes {lighting}?"));

        Written written = written(CaptionOrders.of(Platform.INSTAGRAM, Locale.ENGLISH, own, CaptionOrders.on(Platform.INSTAGRAM).axes(), 1, List.of()));

        assertThat(written.hook()).isEqualTo("Hello from in a sunlit kitchen!");
        assertThat(written.caption()).isEqualTo("Just holding a cup of coffee.");
    }

    @Test
    void aRepeatedCaptionIsNotTaken() {
        model.answers(GOOD, OTHER);

        Written written = written(CaptionOrders.after(List.of("Rain outside, cups inside!\nI keep the corner table free when it is pouring.")));

        assertThat(written.hook()).isEqualTo("Yellow tram, red door.");
        assertThat(model.asked.getLast().messages().getLast().text()).contains("repeats a recent caption");
    }

    @ParameterizedTest
    @EnumSource(Platform.class)
    void whatIsTooLongIsSentBackAndEmojiCountAsThePlatformsCountThem(Platform platform) {
        String flags = "🇩🇪".repeat(600);
        assertThat(flags.codePointCount(0, flags.length())).isLessThan(2_200);
        model.answers("{\"hook\": \"Flags\", \"caption\": \"" + flags + "\", \"hashtags\": [\"a1\", \"b1\", \"c1\"]}", GOOD);

        Written written = written(CaptionOrders.on(platform));

        assertThat(written.hook()).isEqualTo("Rain outside, cups inside.");
        assertThat(model.asked.getLast().messages().getLast().text()).contains("more than 2200 characters");
        assertFits(written, platform);
    }

    @ParameterizedTest
    @EnumSource(Platform.class)
    void hashtagsAreCutToThePlatformsNumber(Platform platform) {
        List<String> many = IntStream.range(0, 60).mapToObj(number -> "\"tag" + number + "\"").toList();
        model.answers("{\"hook\": \"Sixty of them\", \"caption\": \"And all about one thing.\", \"hashtags\": " + many + "}");

        assertThat(written(CaptionOrders.on(platform)).hashtags()).hasSize(platform == Platform.TIKTOK ? 5 : 30);
    }

    @Test
    void hashtagsInsideTheTextsMoveToTheirPlace() {
        model.answers("""
                {"hook": "A #harbour morning", "caption": "Nothing but gulls and steam.\\n\\n#coffee #gulls", "hashtags": ["boats"]}""");

        Written written = written(CaptionOrders.on(Platform.INSTAGRAM));

        assertThat(written.hook()).isEqualTo("A harbour morning");
        assertThat(written.caption()).isEqualTo("Nothing but gulls and steam.");
        assertThat(written.hashtags()).containsExactly("boats", "harbour", "coffee", "gulls");
    }

    @Test
    void noAttackOnAgeIsEverPublished() {
        for (String attack : TestLines.of("youth-attack.txt")) {
            String answer = "{\"hook\": \"Today\", \"caption\": \"" + attack.replace("\"", "'") + "\", \"hashtags\": [\"ok1\", \"ok2\", \"ok3\"]}";
            model.answers(answer, answer);

            assertThat(written(CaptionOrders.on(Platform.INSTAGRAM)).byRules()).as(attack).isTrue();
        }
    }

    @Test
    void aPersonaThatIsGoneHasNothingWritten() {
        Captioner captioner = new Captioner(model, id -> Optional.empty(), CaptionSettings.usual(), new Hashtags(CaptionSettings.usual()), safety());

        assertThat(captioner.write(CaptionOrders.on(Platform.TIKTOK)).toCompletableFuture().join()).isInstanceOf(CaptionOutcome.Refused.class);
        assertThat(model.asked).isEmpty();
    }

    private static void assertFits(Written written, Platform platform) {
        PlatformLimits limits = CaptionSettings.usual().limits(platform);
        assertThat(PublishedText.of(written.hook(), written.caption(), written.hashtags()).length()).isLessThanOrEqualTo(limits.text());
        assertThat(written.hook().length()).isLessThanOrEqualTo(limits.hook());
        assertThat(written.hashtags()).hasSizeBetween(1, limits.hashtags()).doesNotHaveDuplicates();
    }

    private Written written(CaptionOrder order) {
        Captioner captioner = new Captioner(model, id -> Optional.of(CaptionOrders.MIRA), CaptionSettings.usual(),
                new Hashtags(CaptionSettings.usual()), safety());
        return (Written) captioner.write(order).toCompletableFuture().join();
    }

    private static CaptionSafety safety() {
        return new CaptionSafety(new SafetyRules(new CrisisLines(Optional.empty())), new NameBlockList(Optional.empty(), Optional.empty()));
    }

    private static NicheTemplate withTexts(List<String> hooks, List<String> captions) {
        NicheTemplate t = CaptionOrders.template();
        return new NicheTemplate(t.name(), t.patterns(), t.framings(), t.framingShares(), t.angles(), t.expressions(), t.lightings(),
                t.backgrounds(), t.outfits(), t.themes(), t.style(), t.voice(), hooks, captions, t.hashtags());
    }
}
