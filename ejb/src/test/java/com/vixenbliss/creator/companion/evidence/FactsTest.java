package com.vixenbliss.creator.companion.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import com.vixenbliss.creator.companion.memory.Learned;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a person has said makes the same memories, however it came to be known. */
class FactsTest {

    private static final Instant MORNING = Instant.parse("2026-11-22T08:00:00Z");

    private int minutes;

    @Test
    void aContradictionEndsWhatWasTrueAndKeepsIt() {
        List<Fact> facts = derived(home("Paris"), home("Berlin"));

        assertThat(facts).extracting(fact -> fact.told().value()).containsExactly("Paris", "Berlin");
        assertThat(facts.get(0).validTo()).isEqualTo(facts.get(1).validFrom());
        assertThat(facts.get(0).supersededBy()).isEqualTo(facts.get(1).id());
        assertThat(facts.get(1).isCurrent()).isTrue();
    }

    @Test
    void aRepetitionRaisesTheMemoryAndIsCited() {
        Fact once = derived(home("Paris")).getFirst();
        Fact thrice = derived(home("Paris"), home(" PARIS!"), home("paris")).getFirst();

        assertThat(thrice.confidence()).isGreaterThan(once.confidence()).isLessThanOrEqualTo(1);
        assertThat(thrice.importance()).isGreaterThan(once.importance()).isLessThanOrEqualTo(1);
        assertThat(thrice.sources()).hasSize(3);
    }

    @Test
    void theSameSaidMoreCloselyIsTheSameAndToldInThoseWords() {
        List<Fact> facts = derived(said("person.job", "nurse"), said("person.job", "nurse at the Charité"), said("person.job", "nurse"));

        assertThat(facts).singleElement().satisfies(fact -> {
            assertThat(fact.told().value()).isEqualTo("nurse at the Charité");
            assertThat(fact.sources()).hasSize(3);
        });
    }

    @Test
    void whatIsDeniedIsNotTheSame() {
        assertThat(derived(said("person.status", "single"), said("person.status", "not single"))).hasSize(2);
    }

    @Test
    void oneSentenceUnderTwoNamesIsOneMemoryUnderItsFirstName() {
        List<Fact> facts = derived(
                line(Saying.of("person.home.city", "Berlin", "Ana lives in Berlin")),
                line(Saying.of("person.residence", "berlin", "Ana lives in Berlin now")),
                line(Saying.of("person.birthplace", "Berlin", "Ana was born in Berlin")));

        assertThat(facts).extracting(Fact::claimKey).containsExactlyInAnyOrder("person.home.city", "person.birthplace");
        assertThat(facts).filteredOn(fact -> fact.claimKey().equals("person.home.city"))
                .singleElement().satisfies(fact -> assertThat(fact.sources()).hasSize(2));
    }

    @Test
    void anotherClaimEndsItWithoutTakingItsPlace() {
        List<Fact> facts = derived(line(Saying.of("person.likes.tea", "tea", "likes tea")), line(Saying.of("person.dislikes.tea", "tea", "dislikes tea")));

        assertThat(facts).filteredOn(Fact::isCurrent).extracting(Fact::claimKey).containsExactly("person.dislikes.tea");
        assertThat(facts).filteredOn(fact -> !fact.isCurrent()).singleElement()
                .satisfies(fact -> assertThat(fact.supersededBy()).isNotNull());
    }

    @Test
    void aMemoryThatThePersonCorrectedAnswersToTheCorrection() {
        Evidence said = home("Paris");
        Evidence paris = said.at(new Facts.Place(said.id(), said.claimKey(), said.id()));
        Kept corrected = new Kept(paris.id(), "person.home.city", paris.saidAt(), null, "Ana lives in Lyon", MORNING.plusSeconds(90), false);

        List<Fact> facts = Facts.of(List.of(paris, home("Lyon")), List.of(corrected), List.of(), List.of(), Set.of("person.home.city")).facts();
        List<Fact> without = Facts.of(List.of(), List.of(corrected), List.of(), List.of(), Set.of("person.home.city")).facts();

        assertThat(facts).singleElement().satisfies(fact -> assertThat(fact.sources()).hasSize(2));
        assertThat(without).singleElement().satisfies(fact -> assertThat(fact.id()).isEqualTo(paris.id()));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89})
    void theOrderInWhichThingsAreLearnedDoesNotMatter(long seed) {
        Random random = new Random(seed);
        List<Evidence> said = new ArrayList<>();
        for (int line = 0; line < 25; line++) {
            said.add(line(Saying.ALL.get(random.nextInt(Saying.ALL.size()))));
        }
        List<Fact> inOrder = derived(said.toArray(Evidence[]::new));

        Collections.shuffle(said, random);

        assertThat(derived(said.toArray(Evidence[]::new))).isEqualTo(inOrder);
    }

    private static List<Fact> derived(Evidence... evidence) {
        Set<String> keys = Arrays.stream(evidence).map(Evidence::saidKey).collect(Collectors.toSet());
        return Facts.of(List.of(evidence), List.of(), List.of(), List.of(), keys).facts();
    }

    private Evidence home(String city) {
        return said("person.home.city", city);
    }

    private Evidence said(String key, String value) {
        return line(Saying.of(key, value, "Said " + value));
    }

    private Evidence line(Learned learned) {
        UUID line = UUID.randomUUID();
        Instant at = MORNING.plusSeconds(60L * ++minutes);
        return Evidence.of(learned, new Evidence.Source(line, line, line, line, null, at), 0);
    }
}
