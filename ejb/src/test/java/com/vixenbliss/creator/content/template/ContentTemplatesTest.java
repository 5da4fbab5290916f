package com.vixenbliss.creator.content.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.vixenbliss.creator.account.audit.Actor;
import com.vixenbliss.creator.account.audit.AuditTrail;
import com.vixenbliss.creator.account.audit.ContentTrail;
import com.vixenbliss.creator.account.audit.model.AuditEntry;
import com.vixenbliss.creator.content.template.ContentTemplateView.Origin;
import com.vixenbliss.creator.content.template.model.NicheTemplate;
import com.vixenbliss.creator.content.template.model.TemplateRevision;
import com.vixenbliss.creator.platform.fault.Fault;
import com.vixenbliss.creator.platform.fault.FieldError;
import com.vixenbliss.creator.platform.fault.Kind;
import com.vixenbliss.creator.platform.safety.TestLines;
import com.vixenbliss.creator.platform.value.ExpectedVersion;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class ContentTemplatesTest {

    private static final UUID STUDIO = UUID.randomUUID();
    private static final UUID OTHER = UUID.randomUUID();

    private final MapOfRevisions revisions = new MapOfRevisions();
    private final List<AuditEntry> trail = new ArrayList<>();
    private final Clock clock = Clock.fixed(Instant.parse("2026-11-27T10:00:00Z"), ZoneOffset.UTC);
    private final ContentTemplates templates =
            new ContentTemplates(revisions, new ContentTrail(new AuditTrail(trail::add, clock), new Actor()), clock);

    @Test
    void aStudioBeginsWithThePlatformsNiches() {
        assertThat(templates.list(STUDIO)).hasSizeGreaterThanOrEqualTo(8)
                .allSatisfy(view -> {
                    assertThat(view.origin()).isEqualTo(Origin.SHIPPED);
                    assertThat(view.version()).isZero();
                });
    }

    @Test
    void whatAStudioWritesHoldsForItAloneAndCanBeTakenBack() {
        ContentTemplateView written = templates.revise(STUDIO, "fitness", ExpectedVersion.of(0), before -> before.about(List.of("rowing", "boxing")));

        assertThat(written.version()).isEqualTo(1);
        assertThat(templates.inForce(STUDIO, "fitness").themes()).containsExactly("rowing", "boxing");
        assertThat(templates.inForce(OTHER, "fitness")).isEqualTo(ShippedTemplates.find("fitness").orElseThrow());

        templates.takeBack(STUDIO, "fitness", ExpectedVersion.of(1));

        assertThat(templates.inForce(STUDIO, "fitness")).isEqualTo(ShippedTemplates.find("fitness").orElseThrow());
        assertThat(templates.history(STUDIO, "fitness")).extracting(ContentTemplateView::version, ContentTemplateView::origin)
                .containsExactly(tuple(2, Origin.SHIPPED), tuple(1, Origin.OWN));
        assertThat(templates.revision(STUDIO, "fitness", 1).template().themes()).containsExactly("rowing", "boxing");
        assertThat(trail).extracting(AuditEntry::action).containsExactly("content_template.changed", "content_template.removed");
    }

    @Test
    void aNicheOfAStudiosOwnIsThereUntilItIsTakenBack() {
        templates.create(STUDIO, new NewContentTemplate("sailing", sailing("hoisting a sail")));

        assertThat(templates.list(STUDIO)).extracting(ContentTemplateView::niche).contains("sailing");
        assertThatThrownBy(() -> templates.get(OTHER, "sailing")).isInstanceOf(ContentTemplateNotFound.class);
        assertThatThrownBy(() -> templates.create(STUDIO, new NewContentTemplate("sailing", sailing("rowing"))))
                .isInstanceOfSatisfying(Fault.class, fault -> assertThat(fault.code()).isEqualTo("niche-taken"));

        templates.takeBack(STUDIO, "sailing", ExpectedVersion.ANY);

        assertThatThrownBy(() -> templates.get(STUDIO, "sailing")).isInstanceOf(ContentTemplateNotFound.class);
        assertThat(templates.create(STUDIO, new NewContentTemplate("sailing", sailing("rowing"))).version()).isEqualTo(3);
    }

    @Test
    void aNicheThatNobodyHasWrittenForIsMadeAfterTheGeneralOne() {
        assertThat(templates.inForce(STUDIO, "beekeeping")).isEqualTo(ShippedTemplates.find("lifestyle").orElseThrow());
    }

    @Test
    void whatIsSavedAsItWasIsNoRevision() {
        assertThat(templates.revise(STUDIO, "art", ExpectedVersion.ANY, before -> before).version()).isZero();
        assertThat(trail).isEmpty();
    }

    @Test
    void twoWritersTakeTurns() {
        templates.revise(STUDIO, "art", ExpectedVersion.of(0), before -> before.about(List.of("drawing")));

        assertStale(() -> templates.revise(STUDIO, "art", ExpectedVersion.of(0), before -> before.about(List.of("painting"))));
        revisions.sneaksIn = TemplateRevision.written(STUDIO, "art", 2, sailing("knitting"), clock.instant());
        assertStale(() -> templates.revise(STUDIO, "art", ExpectedVersion.ANY, before -> before.about(List.of("painting"))));
    }

    @Test
    void everyFieldAtFaultIsNamed() {
        NicheTemplate bad = new NicheTemplate("Bad", List.of("{framing}, {angle}, {outfit}, {theme}, {background}, {lighting} {mood}"),
                List.of("close-up portrait", "full body shot"), List.of(1), List.of("frontal view", "frontal view"), List.of("gentle smile"),
                List.of("studio light"), List.of("in a schoolyard with children"), List.of("a school uniform"), List.of("with long blond hair"),
                "young girl style", "", List.of("I am sixteen years old"), null, null);

        assertThatThrownBy(() -> templates.create(STUDIO, new NewContentTemplate("bad", bad))).isInstanceOfSatisfying(Fault.class, fault -> {
            assertThat(fault.kind()).isEqualTo(Kind.INVALID);
            assertThat(fault.errors()).extracting(FieldError::field).contains("template.patterns[0]", "template.framing_shares",
                    "template.angles[1]", "template.backgrounds[0]", "template.outfits[0]", "template.themes[0]", "template.style", "template.hooks[0]");
        });
    }

    @Test
    void noneOfTheAttacksOnAgeReachesAPrompt() {
        ContentPlanner planner = new ContentPlanner();
        for (String attack : TestLines.of("youth-attack.txt")) {
            for (NicheTemplate template : List.of(sailing(attack), wearing(attack))) {
                assertThatThrownBy(() -> templates.create(STUDIO, new NewContentTemplate("attack", template))).as(attack).isInstanceOf(Fault.class);
                assertThatThrownBy(() -> planner.plan(Orders.of(template, 1, List.of()))).as(attack).isInstanceOf(Fault.class);
            }
            assertThatThrownBy(() -> planner.plan(Orders.of(sailing("rowing"), 1, List.of(attack)))).as(attack).isInstanceOf(Fault.class);
            PlannedPiece piece = planner.piece(Orders.of(sailing("rowing"), 1, List.of()), 1);
            assertThatThrownBy(() -> planner.again(Orders.of(sailing("rowing"), 1, List.of()), piece, 1, attack)).as(attack).isInstanceOf(Fault.class);
        }
    }

    private static void assertStale(ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOfSatisfying(Fault.class, fault -> assertThat(fault.kind()).isEqualTo(Kind.STALE));
    }

    private static NicheTemplate sailing(String theme) {
        return new NicheTemplate("Sailing", List.of("{framing}, {angle}, {expression}, wearing {outfit}, {theme}, {background}, {lighting}"),
                List.of("close-up portrait"), null, List.of("frontal view"), List.of("gentle smile"), List.of("golden hour light"),
                List.of("in a harbour"), List.of("a rain jacket"), List.of(theme), null, null, null, null, null);
    }

    private static NicheTemplate wearing(String outfit) {
        NicheTemplate t = sailing("rowing");
        return new NicheTemplate(t.name(), t.patterns(), t.framings(), null, t.angles(), t.expressions(), t.lightings(), t.backgrounds(),
                List.of(outfit), t.themes(), null, null, null, null, null);
    }
}
