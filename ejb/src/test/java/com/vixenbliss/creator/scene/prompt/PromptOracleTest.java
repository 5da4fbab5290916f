package com.vixenbliss.creator.scene.prompt;

import com.vixenbliss.creator.catalogue.character.model.GenderTag;
import com.vixenbliss.creator.catalogue.character.model.VisualIdentity;
import com.vixenbliss.creator.catalogue.template.model.SceneConfig;
import com.vixenbliss.creator.catalogue.template.model.SceneConfig.LightingPreset;
import com.vixenbliss.creator.catalogue.template.model.SceneConfig.TimeOfDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whoever the character is and whatever the conversation brings, the rules of prompts hold. */
class PromptOracleTest {

    private static final List<String> NAMES = List.of(
            "Mira", "Noa", "Isolde Vane", "Flux", "Élodie", "Jürgen", "Kaito", "Zoë Hart", "Tom", "Anna", "Dr. Evelyn Ash", "O'Neill", "Lucía",
            "Summer", "Ivy", "Max", "Sunniva", "Rook", "Bao", "Grace");
    private static final List<String> HAIR = List.of("auburn", "chestnut", "raven", "platinum", "copper", "jet", "honey", "ashen");
    private static final List<String> CUT = List.of("wavy", "curly", "braided", "cropped", "tousled", "straight", "feathered", "plaited");
    private static final List<String> EYES = List.of("hazel", "almond-shaped", "emerald", "slanted", "piercing", "doe-like", "sapphire", "smoky");
    private static final List<String> BUILD = List.of("slender", "stocky", "athletic", "willowy", "curvaceous", "lean", "broad", "petite");
    private static final List<String> MARKS = List.of("freckles", "dimples", "scar", "tattoo", "birthmark", "spectacles", "piercings", "stubble");
    private static final List<String> DEEDS = List.of(
            "leaning on the counter", "pouring tea", "reading a letter", "walking along the river", "tuning an old guitar", "folding a blanket");
    private static final List<String> LEAKS = List.of(
            "%1$s with %3$s %2$s hair and %4$s eyes, %7$s", "%7$s, her %2$s hair %3$s", "%7$s with %6$s, %5$s", "%1$s's %4$s eyes on you, %7$s",
            "%1$s is %7$s while a %5$s woman watches", "%3$s, %2$s hair, %6$s, %7$s", "%7$s not looking at %1$s", "\"%1$s\" she says, %7$s",
            "%5$s %1$schen mit %2$s Haaren", "tucking a %3$s %2$s strand behind an ear, %7$s", "%7$s and %1$s becomes a %5$s girl without %6$s",
            "%6$s, %4$s gaze of %1$ss, %7$s");

    record Card(String name, VisualIdentity identity, String appearance, List<String> telling, String leak) {}

    static Stream<Card> cards() {
        Random random = new Random(20_261_125);
        return Stream.generate(() -> card(random)).limit(600);
    }

    private static Card card(Random random) {
        String name = one(NAMES, random);
        String hair = one(HAIR, random);
        String cut = one(CUT, random);
        String eyes = one(EYES, random);
        String build = one(BUILD, random);
        String mark = one(MARKS, random);
        String appearance = "%s, %s %s hair, %s eyes, %s build, %s".formatted(name, cut, hair, eyes, build, mark);
        GenderTag gender = GenderTag.values()[random.nextInt(3)];
        VisualIdentity identity = new VisualIdentity(gender, build, 21 + random.nextInt(50), null, List.of(cut + " " + hair + " hair", mark));
        String leak = one(LEAKS, random).formatted(name.split(" ")[0], hair, cut, eyes, build, mark, one(DEEDS, random));
        return new Card(name, identity, appearance, telling(hair, cut, eyes, build, mark), leak);
    }

    /** Words that things and light have too mean looks only beside hair or eyes. */
    private static List<String> telling(String... words) {
        List<String> shared = List.of("chestnut", "raven", "platinum", "copper", "straight", "piercing", "broad", "smoky");
        return Stream.of(words).filter(word -> !shared.contains(word)).map(word -> word.split("-")[0]).toList();
    }

    private static String one(List<String> of, Random random) {
        return of.get(random.nextInt(of.size()));
    }

    private static Briefs drawn(Card card) {
        Random random = new Random(card.leak().hashCode());
        SceneConfig config = new SceneConfig(null, LightingPreset.values()[random.nextInt(4)], one(List.of("indoor_cafe", "outdoor_park",
                "apartment", "rooftop", "indoor_old_greenhouse"), random), TimeOfDay.values()[random.nextInt(4)], List.of("calm"), List.of("crowd"));
        String prose = card.name() + " looks up, " + card.telling().getFirst() + " as ever. " + card.leak() + ".";
        return Briefs.mira().of(List.of(card.name()), card.identity(), card.appearance()).at(config, prose).tense(random.nextInt(101))
                .in(Briefs.seen(card.leak(), List.of("a cup", card.leak(), card.telling().getFirst() + " mirror"), card.leak(), card.leak()));
    }

    @ParameterizedTest
    @MethodSource("cards")
    void nothingOfTheLooksOrTheNameStandsBesideAReference(Card card) {
        Oracle.besideReference(drawn(card).composed(), List.of(card.name().split(" ")[0].replace("Dr.", "Evelyn")), card.telling());
    }

    @ParameterizedTest
    @MethodSource("cards")
    void everythingOfTheLooksStandsWhereThereIsNone(Card card) {
        Oracle.fromWords(drawn(card).withoutAnchor().composed(), card.telling());
    }

    @Test
    void miraOfTheLanternIsDrawnInEachOfHerEpisodes() {
        List<String> telling = List.of("wavy", "hazel", "attentive", "beauty", "slender", "sleeves", "linen shirt");
        List<String> scenes = new ArrayList<>(List.of(
                "A grey weekday morning at The Lantern, just after opening. The street is still wet, the first tram bell has gone, and nobody "
                        + "else is in yet. Mira knows this guest's face, if not yet the name.",
                "Ten past nine, a downpour, the chairs already on the tables. The guest is the last one in, and the rain makes it unkind to "
                        + "send anybody home. The lamps are half down; the radio in the back room is on.",
                "The first warm evening of the year. Mira has closed early for the only time that anybody can remember and has asked the guest "
                        + "up to the roof, where there are two folding chairs, a thermos and most of the city's lights."));

        for (String scene : scenes) {
            for (int tension : new int[] {0, 30, 60, 80, 100}) {
                Briefs mira = Briefs.mira();
                Oracle.besideReference(mira.at(mira.config(), scene).tense(tension).composed(), List.of("Mira"), telling);
            }
        }
    }

    @Test
    void aCatIsDrawnAsOne() {
        VisualIdentity flux = new VisualIdentity(GenderTag.MALE, "tiny", 30, null, List.of("orange fur", "pixelated", "green lines of code as stripes"));
        Briefs cat = Briefs.mira().of(List.of("Flux"), flux, "Flux the Cat: a small pixelated tabby with glitching orange fur and whiskers")
                .doing("Flux the glitching tabby licking his orange fur, jumping onto the shelf");

        Oracle.besideReference(cat.composed(), List.of("Flux"), List.of("fur", "pixelated", "whiskers", "tabby", "glitching"));
        Oracle.fromWords(cat.withoutAnchor().doing("jumping onto the shelf").composed(), List.of("fur", "pixelated", "whiskers"));
    }
}
