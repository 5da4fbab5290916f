package com.vixenbliss.creator.companion.recall.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.vixenbliss.creator.platform.ai.vector.ByteVector;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MemoryIndexTest {

    private static final String TODAY = "2026-11-25";

    private final Shelf shelf = new Shelf();

    @Test
    void otherFormsOfAWordFindIt() {
        shelf.learned("Alex has two cats and paints watercolours", 0.5, TODAY);
        shelf.learned("Alex works at a bank", 0.5, TODAY);

        assertThat(shelf.find("Do I still own the cat?")).startsWith("Alex has two cats and paints watercolours");
        assertThat(shelf.find("What about my painting")).startsWith("Alex has two cats and paints watercolours");
    }

    @Test
    void synonymsFindButTheWordItselfFindsBefore() {
        shelf.learned("Alex repaired an old automobile; the vehicle is green", 0.5, TODAY);
        shelf.learned("Alex parks the car in the yard", 0.5, TODAY);

        assertThat(shelf.find("the car")).containsExactly(
                "Alex parks the car in the yard", "Alex repaired an old automobile; the vehicle is green");
    }

    @Test
    void aRelativeIsFoundByNameToo() {
        shelf.learned("My sister Noor moved in with us", 0.5, "2026-10-01");
        shelf.learned("Noor started at the bakery", 0.5, "2026-10-20");
        shelf.learned("The boss was ill", 0.5, "2026-10-20");

        assertThat(shelf.find("What is my sister doing?")).contains("Noor started at the bakery").doesNotContain("The boss was ill");
    }

    @Test
    void lastTuesdayIsCountedInThePersonsZone() {
        shelf.learned("Dinner with Hanna at the harbour", 0.5, "2026-11-24");
        shelf.learned("Dinner with Pavel in the canteen", 0.5, "2026-11-12");

        assertThat(shelf.find("Whom did I have dinner with last Tuesday?")).startsWith("Dinner with Hanna at the harbour");
        assertThat(shelf.find("Whom did I have dinner with two weeks ago?")).startsWith("Dinner with Pavel in the canteen");
    }

    @Test
    void aDayThatIsToldCountsFromWhenItWasTold() {
        shelf.line("Caro", "I went to the dentist yesterday.", "2026-05-09");
        shelf.line("Caro", "The dentist called about the bill.", "2026-08-20");

        Hit best = shelf.hits("When was the dentist appointment of 8 May 2026?").getFirst();

        assertThat(best.memory().summary()).contains("yesterday");
        assertThat(best.parts().dates()).isPositive();
    }

    @Test
    void whoIsNamedIsWhoIsHeard() {
        shelf.line("Milo", "I love pottery, it calms me.", "2026-05-01");
        shelf.line("Caro", "I love pottery, it is fun.", "2026-07-01");

        assertThat(shelf.find("Why does Caro love pottery?")).startsWith("I love pottery, it is fun.");
        assertThat(shelf.find("Why does Milo love pottery?")).startsWith("I love pottery, it calms me.");
        assertThat(shelf.hits("Why does Milo love pottery?").getFirst().parts().names()).isPositive();
        assertThat(shelf.hits("Why does Milo love pottery?").getLast().parts().names()).isNegative();
    }

    @Test
    void anAnswerIsFoundByTheQuestionBeforeIt() {
        shelf.line("Milo", "What did the doctor say about your shoulder?", "2026-05-01");
        shelf.line("Caro", "Torn ligament, six weeks of rest.", "2026-05-01");
        shelf.line("Milo", "My phone is nearly empty.", "2026-07-01");

        assertThat(shelf.find("What is wrong with Caro's shoulder?")).contains("Torn ligament, six weeks of rest.");
        assertThat(shelf.find("What is wrong with Caro's shoulder?")).doesNotContain("My phone is nearly empty.");
    }

    @Test
    void linesOfAnotherDayInheritNothing() {
        shelf.line("Milo", "What did the doctor say about your shoulder?", "2026-05-01");
        shelf.line("Caro", "I bought oranges.", "2026-05-03");

        assertThat(shelf.find("What did the doctor say about the shoulder?")).doesNotContain("I bought oranges.");
    }

    @Test
    void nothingIsFoundWhenNothingFits() {
        shelf.learned("Alex loves oat milk", 0.9, TODAY);
        shelf.learned("Alex has a job interview on Friday", 0.9, TODAY);

        assertThat(shelf.find("Which airline lost the suitcase?")).isEmpty();
        assertThat(shelf.find("xyzzy")).isEmpty();
        assertThat(shelf.find("what is it?")).isEmpty();
        assertThat(new Shelf().find("anything")).isEmpty();
    }

    @Test
    void theMoreImportantAndTheLaterComeFirstAmongEquals() {
        shelf.learned("Alex drinks tea", 0.2, "2026-11-20");
        shelf.learned("Alex buys tea", 0.9, "2026-11-20");
        shelf.learned("Alex hoards tea", 0.2, "2024-11-20");

        assertThat(shelf.find("tea")).containsExactly("Alex buys tea", "Alex drinks tea", "Alex hoards tea");
    }

    @Test
    void thePartsAddUpToTheScore() {
        shelf.line("Caro", "I went to the dentist yesterday.", "2026-05-09");

        Hit hit = shelf.hits("When did Caro see the dentist in May 2026?").getFirst();
        ScoreParts parts = hit.parts();

        assertThat(parts.lexical() + parts.semantic() + parts.dates() + parts.names() + parts.importance() + parts.recency())
                .isCloseTo(hit.score(), within(1e-9));
        assertThat(List.of(parts.lexical(), parts.dates(), parts.names(), parts.importance(), parts.recency())).allMatch(part -> part > 0);
    }

    @Test
    void meaningFindsWhatNoWordFindsAndOnlyByTheSameModel() {
        IntStream.range(0, 30).forEach(at -> shelf.meant(
                shelf.learned("Note " + at, 0.5, TODAY), Shelf.MODEL, 0.1f, 1, at / 100f));
        shelf.meant(shelf.learned("Alex breaks out in hives from walnuts", 0.5, TODAY), Shelf.MODEL, 1, 0, 0);
        shelf.meant(shelf.learned("Unlike", 0.5, TODAY), "another", 1, 0, 0);

        List<Hit> hits = shelf.hits("allergic?", ByteVector.of(new float[] {1, 0, 0}), ZoneOffset.UTC, false);

        assertThat(hits).hasSize(1);
        assertThat(hits.getFirst().memory().summary()).contains("hives");
        assertThat(hits.getFirst().parts().semantic()).isPositive();
        assertThat(shelf.hits("allergic?")).isEmpty();
    }

    @Test
    void amongManyTheNearestIsStillFound() {
        Random random = new Random(3);
        IntStream.range(0, 2_000).forEach(at -> shelf.meant(
                shelf.learned("Note " + at, 0.5, TODAY), Shelf.MODEL, anything(random)));
        float[] meant = anything(random);
        Memory one = shelf.meant(shelf.learned("Alex breaks out in hives from walnuts", 0.5, TODAY), Shelf.MODEL, meant);
        float[] near = meant.clone();
        for (int at = 0; at < near.length; at++) {
            near[at] += 0.5f * (float) random.nextGaussian() / 16;
        }

        assertThat(shelf.hits("allergic?", ByteVector.of(near), ZoneOffset.UTC, false).getFirst().memory()).isEqualTo(one);
    }

    private static float[] anything(Random random) {
        float[] vector = new float[256];
        for (int at = 0; at < vector.length; at++) {
            vector[at] = (float) random.nextGaussian() / 16;
        }
        return vector;
    }

    @Test
    void wordsAndMeaningTogetherBeatEither() {
        IntStream.range(0, 30).forEach(at -> shelf.meant(
                shelf.learned("Note " + at, 0.5, TODAY), Shelf.MODEL, 0.1f, 1, at / 100f));
        shelf.meant(shelf.learned("The harbour race was long", 0.5, TODAY), Shelf.MODEL, 0, 1, 0);
        shelf.meant(shelf.learned("The run was hard", 0.5, TODAY), Shelf.MODEL, 1, 0, 0);
        Memory both = shelf.meant(shelf.learned("The harbour race was fun", 0.5, TODAY), Shelf.MODEL, 1, 0, 0);

        assertThat(shelf.hits("harbour race", ByteVector.of(new float[] {1, 0, 0}), ZoneOffset.UTC, false).getFirst().memory())
                .isEqualTo(both);
    }

    @Test
    void whatIsOverIsFoundOnlyWhenThePastIsAskedFor() {
        shelf.closed(shelf.learned("Alex lives in Paris", 0.8, "2025-01-01"));
        shelf.learned("Alex lives in Berlin", 0.8, "2026-01-01");

        assertThat(shelf.find("Where does Alex live?")).containsExactly("Alex lives in Berlin");
        assertThat(shelf.hits("Where does Alex live?", null, ZoneId.of("UTC"), true)).hasSize(2);
    }

    @Test
    void whatWasForgottenIsNotFound() {
        shelf.forgotten(shelf.learned("Alex has a secret tattoo", 0.8, TODAY));

        assertThat(shelf.hits("secret tattoo", null, ZoneOffset.UTC, true)).isEmpty();
        assertThat(shelf.index.size()).isZero();
        assertThat(shelf.index.rows()).isEqualTo(1);
    }

    @Test
    void aCorrectionReplacesItsWords() {
        Memory wrong = shelf.learned("Alex plays the oboe", 0.8, TODAY);
        shelf.put(new Memory(wrong.id(), null, "user", "fact", "real", "", "Alex plays the bassoon", 0.8, wrong.observedAt(), null, true,
                null, null, null, false));

        assertThat(shelf.find("oboe")).isEmpty();
        assertThat(shelf.find("bassoon")).containsExactly("Alex plays the bassoon");
    }

    @Test
    void manyCorrectionsLeaveNoLitter() {
        Memory first = shelf.learned("Version zero", 0.8, TODAY);
        for (int at = 1; at < 400; at++) {
            shelf.put(new Memory(first.id(), null, "user", "fact", "real", "", "Version number" + at, 0.8, first.observedAt(), null, true,
                    null, null, null, false));
        }

        assertThat(shelf.find("number399")).containsExactly("Version number399");
        assertThat(shelf.index.slots()).hasSizeLessThan(200);
    }

    @Test
    void whatTheOtherSaidOfThemselvesIsNoAnswer() {
        shelf.line("Milo", "I quit my insurance job, I want to open a bookshop.", "2026-05-01");
        shelf.line("Caro", "The weather in Ghent is dreadful.", "2026-07-01");

        assertThat(shelf.find("Why did Milo quit the insurance job?")).startsWith("I quit my insurance job, I want to open a bookshop.");
        assertThat(shelf.find("Why did Caro quit the insurance job?")).isEmpty();
    }

    @Test
    void whoAsksTheOtherSpeaksOfTheOther() {
        shelf.line("Caro", "What did the doctor say about your shoulder?", "2026-05-01");
        shelf.line("Milo", "Torn ligament, six weeks of rest.", "2026-05-01");

        assertThat(shelf.find("What is wrong with Milo's shoulder?")).contains("Torn ligament, six weeks of rest.");
        assertThat(shelf.find("What is wrong with Caro's shoulder?")).isEmpty();
    }

    @Test
    void whoAsksTheOtherAboutThemselvesSpeaksOfNobodyInParticular() {
        shelf.line("Caro", "Do you remember my canary?", "2026-05-01");
        shelf.line("Milo", "Of course.", "2026-05-01");

        assertThat(shelf.find("Has Caro got a canary?")).contains("Do you remember my canary?");
    }

    @Test
    void aCorrectionOfALineIsStillOfTheSameSpeaker() {
        Memory line = shelf.line("Milo", "I quit my insurance job.", "2026-05-01");
        shelf.line("Caro", "The weather in Ghent is dreadful.", "2026-07-01");
        shelf.find("anything");
        shelf.meant(line, Shelf.MODEL, 1, 0, 0);

        assertThat(shelf.find("Why did Caro quit the insurance job?")).isEmpty();
    }

    @Test
    void yourIsTheCharactersAndMyIsThePersons() {
        shelf.learned("Alex has a sister called Noor", 0.5, TODAY);

        assertThat(shelf.find("What is my sister called?")).hasSize(1);
        assertThat(shelf.find("Do you remember the sister?")).hasSize(1);
        assertThat(shelf.find("Can you tell me about your sister?")).as("both are meant").hasSize(1);
        assertThat(shelf.find("What is your sister called?")).isEmpty();

        shelf.learned("Mira has a sister who sells flowers", 0.5, TODAY);
        assertThat(shelf.find("What is your sister called?")).startsWith("Mira has a sister who sells flowers");
    }

    @Test
    void linesOfThePersonsOwnNameAreMine() {
        shelf.line("Mira", "I keep a canary in the kitchen.", "2026-05-01");
        shelf.line("Alex", "The tax office wrote again.", "2026-07-01");

        assertThat(shelf.find("Where do you keep the canary?")).startsWith("I keep a canary in the kitchen.");
        assertThat(shelf.find("Where is my canary?")).isEmpty();
    }

    @Test
    void aNameThatNobodyEverSaidAsksForMore() {
        shelf.learned("Alex bought a present for the birthday of Noor", 0.5, TODAY);
        shelf.learned("Alex collects stamps and old maps", 0.5, TODAY);

        assertThat(shelf.find("Which present did the birthday child Noor keep wrapped upstairs?")).hasSize(1);
        assertThat(shelf.find("Which present did the birthday child Zoltan keep wrapped upstairs?")).isEmpty();
    }

    @Test
    void aDayOfWhichNothingIsKnownAsksForMore() {
        shelf.learned("Dinner with Hanna at the harbour", 0.5, "2026-11-24");
        shelf.learned("Alex collects stamps and old maps", 0.5, "2026-11-12");

        assertThat(shelf.find("Whom did I meet for dinner in the old town on 24 November 2026?")).isNotEmpty();
        assertThat(shelf.find("Whom did I meet for dinner in Hamburg town on 3 March 2021?")).isEmpty();
    }

    @Test
    void aVectorThatHardlyStandsOutIsNoEvidenceByItself() {
        Random random = new Random(3);
        IntStream.range(0, 300).forEach(at -> shelf.meant(shelf.learned("Note " + at, 0.5, TODAY), Shelf.MODEL, anything(random)));

        assertThat(shelf.hits("allergic?", ByteVector.of(anything(random)), ZoneOffset.UTC, false)).isEmpty();
    }

    @Test
    void otherLanguagesHaveTheirOwnEndings() {
        shelf.learned("Mi hermana Lucía trabaja en una panadería de Sevilla", 0.5, TODAY);
        shelf.learned("Die Katzen schlafen am liebsten auf dem alten Sofa", 0.5, TODAY);

        assertThat(shelf.find("¿Dónde trabajaba mi hermana?").getFirst()).contains("panadería");
        assertThat(shelf.find("Wo schläft die Katze am liebsten?").getFirst()).contains("Sofa");
    }
}
