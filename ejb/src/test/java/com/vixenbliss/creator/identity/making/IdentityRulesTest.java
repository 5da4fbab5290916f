package com.vixenbliss.creator.identity.making;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.vixenbliss.creator.catalogue.world.WorldNotFound;
import com.vixenbliss.creator.catalogue.world.WorldService;
import com.vixenbliss.creator.catalogue.world.WorldView;
import com.vixenbliss.creator.platform.ai.resilience.MovableClock;
import com.vixenbliss.creator.platform.fault.Fault;
import com.vixenbliss.creator.platform.safety.NameBlockList;
import com.vixenbliss.creator.visual.kit.model.LicenceStatement;
import com.vixenbliss.creator.visual.kit.model.LikenessSource;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What nobody may order, field by field. */
class IdentityRulesTest {

    private static final UUID STUDIO = UUID.randomUUID();
    private static final UUID WORLD = UUID.randomUUID();

    private final MovableClock clock = new MovableClock();
    private final IdentityRules rules =
            new IdentityRules(new OneWorld(), new NameBlockList(Optional.of("Ada Famous"), Optional.empty()), clock);

    @Test
    void whoeverIsAnAdultAndNobodyKnownMayBeOrdered() {
        assertThatCode(() -> rules.require(STUDIO, order("specialty coffee", "Mira", List.of("warm"),
                Map.of("hair", "auburn", "age", 27, "marks", List.of("freckles", "a scar"), "style", "film photograph"), WORLD, Likeness.SYNTHETIC)))
                .doesNotThrowAnyException();
    }

    @Test
    void nobodyUnderTwentyOneIsMade() {
        assertThat(refused("teen fashion", null, Map.of())).isEqualTo("niche");
        assertThat(refused("coffee", null, Map.of("age", 20))).isEqualTo("visual_characteristics.age");
        assertThat(refused("coffee", null, Map.of("Age", "17"))).isEqualTo("visual_characteristics.Age");
        assertThat(refused("coffee", null, Map.of("clothes", "school uniform"))).isEqualTo("visual_characteristics.clothes");
    }

    @Test
    void nobodyIsMadeByTheNameOfSomebodyKnown() {
        assertThat(refused("coffee", "ada famous", Map.of())).isEqualTo("name");
        assertThat(refused("coffee", null, Map.of("face", "like Ada Famous"))).isEqualTo("visual_characteristics.face");
    }

    @Test
    void looksAreWordsOrNumbers() {
        assertThat(refused("coffee", null, Map.of("hair", Map.of("colour", "red")))).isEqualTo("visual_characteristics.hair");
        assertThat(refused("coffee", null, Map.of("hair", "x".repeat(201)))).isEqualTo("visual_characteristics.hair");
        assertThat(Looks.inWords(Map.of("marks", List.of("freckles", 2)))).containsEntry("marks", "freckles, 2");
        assertThat(Looks.inWords(Map.of("style", "ink"))).isEmpty();
        assertThat(Looks.style(Map.of("Style", "ink"))).contains("ink");
    }

    @Test
    void aRealPersonComesWithALicenceThatRuns() {
        Instant ahead = clock.instant().plus(Duration.ofDays(30));
        LicenceStatement licence = new LicenceStatement("Ada Example", "posts", ahead, "");

        assertThat(likeness(new Likeness(LikenessSource.CONSENTED_PERSON, null))).isEqualTo("likeness.licence");
        assertThat(likeness(new Likeness(LikenessSource.FULLY_SYNTHETIC, licence))).isEqualTo("likeness.licence");
        assertThat(likeness(new Likeness(LikenessSource.CONSENTED_PERSON,
                new LicenceStatement("Ada Example", "posts", clock.instant().minusSeconds(1), "")))).isEqualTo("expires_at");
        assertThatCode(() -> rules.require(STUDIO, order("coffee", null, List.of(), Map.of(), null,
                new Likeness(LikenessSource.CONSENTED_PERSON, licence)))).doesNotThrowAnyException();
    }

    @Test
    void theWorldIsTheStudiosOwn() {
        assertThat(fault(order("coffee", null, List.of(), Map.of(), UUID.randomUUID(), Likeness.SYNTHETIC))).isEqualTo("world_id");
    }

    private String refused(String niche, String name, Map<String, Object> looks) {
        return fault(order(niche, name, List.of(), looks, null, Likeness.SYNTHETIC));
    }

    private String likeness(Likeness likeness) {
        return fault(order("coffee", null, List.of(), Map.of(), null, likeness));
    }

    private String fault(IdentityOrder order) {
        return catchThrowableOfType(Fault.class, () -> rules.require(STUDIO, order)).errors().getFirst().field();
    }

    private static IdentityOrder order(
            String niche, String name, List<String> traits, Map<String, Object> looks, UUID world, Likeness likeness) {
        return new IdentityOrder(niche, name, traits, looks, world, null, null, null, null, likeness, null);
    }

    private static final class OneWorld extends WorldService {

        @Override
        public WorldView get(UUID studioId, UUID id) {
            if (!id.equals(WORLD)) {
                throw new WorldNotFound();
            }
            return null;
        }
    }
}
