package com.vixenbliss.creator.scene.prompt;

import static org.assertj.core.api.Assertions.assertThat;

import com.vixenbliss.creator.catalogue.character.model.GenderTag;
import com.vixenbliss.creator.catalogue.character.model.VisualIdentity;
import com.vixenbliss.creator.catalogue.character.model.YouthTerms;
import com.vixenbliss.creator.catalogue.template.model.SceneConfig;
import com.vixenbliss.creator.platform.fault.Fault;
import com.vixenbliss.creator.platform.safety.AdultOnly;
import com.vixenbliss.creator.platform.safety.TestLines;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Three hundred ways to ask for a minor, wherever a prompt takes words from, with and without a reference. */
class AdultPicturesTest {

    private static final List<UnaryOperator<String>> SPELLINGS = List.of(
            text -> text,
            text -> text.toUpperCase(Locale.ROOT),
            text -> text.replace('a', '\u0430').replace('e', '\u0435').replace('o', '\u043e'),
            text -> text.replaceAll("(\\p{L})(\\p{L})", "$1\u200B$2"),
            text -> text.chars().map(sign -> sign >= 'a' && sign <= 'z' ? sign - 'a' + '\uFF41' : sign)
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString());

    static Stream<String> attacks() {
        return TestLines.of("youth-attack.txt").stream().flatMap(text -> SPELLINGS.stream().map(spelling -> spelling.apply(text)));
    }

    @ParameterizedTest
    @MethodSource("attacks")
    void noPromptAsksForAMinor(String attack) {
        for (Briefs brief : everywhere(attack)) {
            for (Briefs drawn : List.of(brief, brief.withoutAnchor(), brief.withoutAnchor().readBy(Briefs.WITH_NEGATIVES))) {
                try {
                    Composition composed = drawn.composed();
                    String sent = composed.prompt() + (composed instanceof Composition.TextToImage t && t.negative() != null ? ". " + t.negative() : "");
                    assertThat(YouthTerms.in(sent) || AdultOnly.isBroken(sent)).as("%s → %s", attack, sent).isFalse();
                    assertThat(sent).contains("adult");
                } catch (Fault refused) {
                    assertThat(refused.code()).isEqualTo("scene-not-adult");
                }
            }
        }
    }

    private static List<Briefs> everywhere(String attack) {
        Briefs mira = Briefs.mira();
        VisualIdentity young = new VisualIdentity(GenderTag.FEMALE, attack, 29, null, List.of("dark hair", attack));
        List<Briefs> everywhere = new ArrayList<>(List.of(
                mira.of(mira.names(), mira.identity(), attack), mira.of(mira.names(), mira.identity(), "dark hair, " + attack),
                mira.of(mira.names(), young, ""), mira.styled(attack), mira.without(attack), mira.doing(attack),
                mira.in(Briefs.seen("reading", List.of(attack), attack, attack)),
                mira.at(mira.config(), attack),
                mira.at(new SceneConfig(null, null, null, null, List.of("calm", attack), List.of(attack)), "")));
        everywhere.add(mira.doing(attack).at(mira.config(), attack));
        return everywhere;
    }
}
