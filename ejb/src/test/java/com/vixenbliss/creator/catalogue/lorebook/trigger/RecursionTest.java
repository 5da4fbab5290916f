package com.vixenbliss.creator.catalogue.lorebook.trigger;

import static com.vixenbliss.creator.catalogue.lorebook.trigger.Talk.texts;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** "If true, entries may match if other entries' content is a match, regardless of scan_depth; if false, they must not." */
class RecursionTest {

    private final Talk talk = new Talk();

    @Test
    void whatOneEntrySaysBringsInAnotherWhereTheBookAllowsIt() {
        talk.entry("The tower belonged to Elias.").keys("tower");
        talk.entry("Elias is her father.").keys("elias");

        assertThat(texts(talk.recursive(true).says("the tower"))).hasSize(2);
        assertThat(texts(talk.recursive(false).says("the tower"))).hasSize(1);
        assertThat(texts(talk.recursive(null).says("the tower"))).hasSize(1);
    }

    @Test
    void theScanDepthDoesNotMatterThen() {
        talk.entry("The tower belonged to Elias.").keys("tower");
        talk.entry("@@scan_depth 0\nElias is her father.").keys("elias");

        Recalled recalled = talk.recursive(true).says("the tower");

        assertThat(texts(recalled)).hasSize(2);
        assertThat(recalled.hits().getLast().level()).isEqualTo(1);
        assertThat(recalled.hits().getLast().spot().depth()).isNull();
    }

    @Test
    void aCircleEndsWhereItBegan() {
        talk.entry("a leads to b1").keys("a1");
        talk.entry("b leads to c1").keys("b1");
        talk.entry("c leads to a1").keys("c1");

        assertThat(texts(talk.recursive(true).says("a1"))).hasSize(3);
    }

    @Test
    void aChainIsFollowedForFiveStepsOnly() {
        for (char step = 'a'; step < 'k'; step++) {
            talk.entry("leads to <" + (char) (step + 1) + ">").keys("<" + step + ">");
        }

        Recalled recalled = talk.recursive(true).says("<a>");

        assertThat(recalled.hits()).hasSize(1 + Scan.MAX_LEVELS);
        assertThat(recalled.hits()).extracting(Hit::level).containsExactly(0, 1, 2, 3, 4, 5);
    }

    @Test
    void aSecondaryKeyMayStandInAContent() {
        talk.entry("The tower belonged to Elias.").keys("tower");
        talk.entry("He never came back.").keys("tower").secondary("elias").selective(true);

        assertThat(texts(talk.recursive(true).says("the tower"))).hasSize(2);
    }

    @Test
    void theDecoratorsOfAContentAreNotSearched() {
        talk.entry("@@additional_keys tower\nNothing here.").keys("tower");
        talk.entry("Wrong.").keys("additional");

        assertThat(texts(talk.recursive(true).says("the tower"))).containsExactly("Nothing here.");
    }

    @Test
    void hiddenKeysAreFoundAndNotesAreNot() {
        talk.entry("A tower.{{hidden_key:elias}}{{// about nadia}}{{comment: and kit}}").keys("tower");
        talk.entry("Elias.").keys("elias");
        talk.entry("Nadia.").keys("nadia");
        talk.entry("Kit.").keys("kit");

        assertThat(texts(talk.recursive(true).says("the tower"))).containsExactly("A tower.", "Elias.");
    }

    @Test
    void aWorldsBookIsOpenedByTheCharactersIfItIsRecursiveItself() {
        talk.entry("The tower stands in Aldmoor.").keys("tower");
        talk.ofWorld("Aldmoor is a fishing town.").keys("aldmoor");

        assertThat(texts(talk.recursive(true).says("the tower"))).hasSize(2);
    }
}
