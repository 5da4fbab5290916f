package com.vixenbliss.creator.visual.kit;

import static com.vixenbliss.creator.visual.kit.Atelier.MIRA;
import static com.vixenbliss.creator.visual.kit.Atelier.STUDIO;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.vixenbliss.creator.account.audit.model.AuditEntry;
import com.vixenbliss.creator.catalogue.character.CharacterLeaving;
import com.vixenbliss.creator.catalogue.character.CharacterNotFound;
import com.vixenbliss.creator.platform.fault.Fault;
import com.vixenbliss.creator.platform.fault.Kind;
import com.vixenbliss.creator.platform.value.ExpectedVersion;
import com.vixenbliss.creator.platform.value.PageRequest;
import com.vixenbliss.creator.visual.kit.likeness.KitUpload;
import com.vixenbliss.creator.visual.kit.likeness.LikenessWithdrawn;
import com.vixenbliss.creator.visual.kit.model.AssetStatus;
import com.vixenbliss.creator.visual.kit.model.AssetType;
import com.vixenbliss.creator.visual.kit.model.KitDraft;
import com.vixenbliss.creator.visual.kit.model.KitStatus;
import com.vixenbliss.creator.visual.kit.model.LikenessSource;
import com.vixenbliss.creator.visual.kit.model.VariantKind;
import com.vixenbliss.creator.visual.kit.prompt.AnchorOrder;
import com.vixenbliss.creator.visual.kit.prompt.VariantOrder;
import com.vixenbliss.creator.visual.rendering.Purpose;
import com.vixenbliss.creator.visual.rendering.RenderingOrder;
import com.vixenbliss.creator.visual.rendering.RenderingOutcome;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A kit from its first words to its end, with rows in maps and an engine that is told what it has drawn. */
class KitLifeTest {

    private static final UUID OTHER = UUID.randomUUID();
    private static final PageRequest ALL = new PageRequest(100, null);

    private final Atelier atelier = new Atelier();

    @Test
    void theActiveKitIsTheFaceAndTheOneBeforeIsArchived() {
        UUID first = atelier.wornKit();
        UUID second = atelier.wornKit();

        assertThat(atelier.faces.face(MIRA)).hasValueSatisfying(face -> {
            assertThat(face.kitId()).isEqualTo(second);
            assertThat(face.appearancePrompt()).isEqualTo("chestnut hair, hazel eyes");
            assertThat(face.anchor()).isEmpty();
        });
        assertThat(atelier.worn).containsEntry(MIRA, second);
        assertThat(atelier.kits.get(STUDIO, first).status()).isEqualTo(KitStatus.ARCHIVED);
        atelier.kits.archive(STUDIO, second, ExpectedVersion.ANY);
        assertThat(atelier.faces.face(MIRA)).isEmpty();
        assertThat(atelier.worn).isEmpty();
    }

    @Test
    void whoeverIsNotToBeDepictedIsNotDrawnByName() {
        UUID kit = atelier.wornKit();
        KitDraft named = new KitDraft("Everyday", "looks like Ada FAMOUS, hazel eyes", "", "");

        assertThatThrownBy(() -> atelier.kits.create(STUDIO, MIRA, named)).isInstanceOf(Fault.class);
        assertThatThrownBy(() -> atelier.kits.revise(STUDIO, kit, ExpectedVersion.ANY, before -> named)).isInstanceOf(Fault.class);
        assertThatThrownBy(() -> atelier.drawing.anchors(STUDIO, kit, new AnchorOrder(1, 1L, "as Bob O’Known")))
                .isInstanceOf(Fault.class);
        assertThatCode(() -> atelier.drawing.anchors(STUDIO, kit, new AnchorOrder(1, 1L, "a famous ada"))).doesNotThrowAnyException();
    }

    @Test
    void thatAnAnchorWasChosenIsSaidWithWhetherItShowsSomebodyReal() {
        UUID synthetic = atelier.anchoredKit();
        UUID licensed = atelier.licensedKit(Duration.ofDays(30));

        assertThat(atelier.chosen).extracting(AnchorChosen::kitId, AnchorChosen::licensed)
                .containsExactly(tuple(synthetic, false), tuple(licensed, true));
        assertThat(atelier.faces.withdrawn(List.of(synthetic, licensed))).isEmpty();

        atelier.licences.revoke(STUDIO, licensed);

        assertThat(atelier.withdrawn).containsExactly(new LikenessEnded(licensed));
        assertThat(atelier.faces.withdrawn(List.of(synthetic, licensed))).containsExactly(licensed);
    }

    @Test
    void anIdentityThatOrdersItsAnchorPaysForIt() {
        UUID kit = atelier.wornKit();
        UUID avatar = UUID.randomUUID();

        atelier.drawing.anchors(STUDIO, kit, new AnchorOrder(2, 1L, ""), avatar);

        assertThat(atelier.orders).extracting(RenderingOrder::avatarId).containsOnly(avatar);
    }

    @Test
    void candidatesAreDrawnFromWordsAndOneIsMadeTheAnchor() {
        UUID kit = atelier.wornKit();

        List<AssetView> ordered = atelier.drawing.anchors(STUDIO, kit, new AnchorOrder(3, 41L, "linen apron")).data();

        assertThat(ordered).hasSize(3).allMatch(asset -> asset.status() == AssetStatus.GENERATING && asset.imageUrl() == null);
        assertThat(atelier.orders).extracting(RenderingOrder::seed).containsExactly(41L, 42L, 43L);
        assertThat(atelier.orders).allSatisfy(order -> {
            assertThat(order.purpose()).isEqualTo(Purpose.ANCHOR);
            assertThat(order.userId()).isNull();
            assertThat(order.studioId()).isEqualTo(STUDIO);
            assertThat(order.prompt().referenceImageIds()).isEmpty();
            assertThat(order.prompt().text()).contains("an adult woman", "chestnut hair", "linen apron");
            assertThat(order.folder()).isEqualTo("avatars/" + MIRA + "/" + kit);
        });
        UUID image = atelier.finish(atelier.orders.getFirst());
        AssetView candidate = atelier.assets.get(STUDIO, kit, ordered.getFirst().id());
        assertThat(candidate.status()).isEqualTo(AssetStatus.CANDIDATE);
        assertThat(candidate.imageUrl()).isNotNull();
        assertThat(atelier.faces.face(MIRA).orElseThrow().anchor()).isEmpty();

        AssetView chosen = atelier.assets.choose(STUDIO, kit, AssetType.ANCHOR, candidate.id());

        assertThat(chosen.isCanonical()).isTrue();
        assertThat(chosen.status()).isEqualTo(AssetStatus.READY);
        assertThat(atelier.faces.face(MIRA).orElseThrow().anchor()).contains(new Anchor(image, "sha-" + image));
    }

    @Test
    void anotherAnchorTakesTheFirstOnesPlace() {
        UUID kit = atelier.anchoredKit();
        UUID before = atelier.kits.get(STUDIO, kit).primaryAnchorId();
        UUID next = atelier.bring(kit, new KitUpload(new byte[0], LikenessSource.FULLY_SYNTHETIC, null));

        atelier.choose(kit, next);

        assertThat(atelier.kits.get(STUDIO, kit).primaryAnchorId()).isEqualTo(next);
        AssetView old = atelier.assets.get(STUDIO, kit, before);
        assertThat(old.isCanonical()).isFalse();
        assertThat(old.status()).isEqualTo(AssetStatus.READY);
        assertThatThrownBy(() -> atelier.assets.delete(STUDIO, kit, next)).isInstanceOfSatisfying(Fault.class,
                fault -> assertThat(fault.code()).isEqualTo("avatar-asset-in-use"));
        atelier.assets.delete(STUDIO, kit, before);
        assertThat(atelier.removedImages).containsExactly(old.imageId());
    }

    @Test
    void variantsAreMadeFromTheAnchorAndTheFirstOfALabelIsCanonical() {
        UUID kit = atelier.anchoredKit();
        VariantOrder order = new VariantOrder(VariantKind.EXPRESSION, "laughing", "laughing out loud", 2, null);

        List<AssetView> ordered = atelier.drawing.variants(STUDIO, kit, order).data();
        atelier.orders.forEach(atelier::finish);

        UUID anchorImage = atelier.faces.face(MIRA).orElseThrow().anchor().orElseThrow().imageId();
        assertThat(atelier.orders).allSatisfy(sent -> {
            assertThat(sent.purpose()).isEqualTo(Purpose.VARIANT);
            assertThat(sent.prompt().referenceImageIds()).containsExactly(anchorImage);
            assertThat(sent.prompt().text()).doesNotContain("chestnut", "hazel");
        });
        assertThat(atelier.assets.list(STUDIO, kit, AssetType.VARIANT, ALL).data())
                .allMatch(asset -> asset.status() == AssetStatus.READY)
                .extracting(AssetView::isCanonical).containsExactly(true, false);
        AssetView second = atelier.assets.choose(STUDIO, kit, AssetType.VARIANT, ordered.get(1).id());
        assertThat(second.isCanonical()).isTrue();
        assertThat(atelier.assets.get(STUDIO, kit, ordered.get(0).id()).isCanonical()).isFalse();
        assertThatThrownBy(() -> atelier.assets.choose(STUDIO, kit, AssetType.ANCHOR, second.id()))
                .isInstanceOf(AssetNotFound.class);
    }

    @Test
    void withoutAnAnchorThereAreNoVariants() {
        UUID kit = atelier.wornKit();
        VariantOrder order = new VariantOrder(VariantKind.POSE, "counter", "leaning on a counter", 1, null);

        assertThatThrownBy(() -> atelier.drawing.variants(STUDIO, kit, order))
                .isInstanceOfSatisfying(Fault.class, fault -> assertThat(fault.code()).isEqualTo("no-anchor"));
        assertThat(atelier.orders).isEmpty();
    }

    @Test
    void whatCannotBeDrawnSaysWhyAndIsToldOnce() {
        UUID kit = atelier.wornKit();
        List<AssetView> ordered = atelier.drawing.anchors(STUDIO, kit, new AnchorOrder(2, null, null)).data();

        atelier.end(atelier.orders.get(0), new RenderingOutcome.Refused("The provider's rules forbid it."));
        atelier.finish(atelier.orders.get(1));
        UUID image = atelier.assets.get(STUDIO, kit, ordered.get(1).id()).imageId();
        atelier.finish(atelier.orders.get(1));
        atelier.finish(atelier.orders.get(0));

        AssetView refused = atelier.assets.get(STUDIO, kit, ordered.get(0).id());
        assertThat(refused.status()).isEqualTo(AssetStatus.FAILED);
        assertThat(refused.failure()).isEqualTo("The provider's rules forbid it.");
        assertThat(atelier.assets.get(STUDIO, kit, ordered.get(1).id()).imageId()).isEqualTo(image);
        assertThatThrownBy(() -> atelier.choose(kit, refused.id()))
                .isInstanceOfSatisfying(Fault.class, fault -> assertThat(fault.kind()).isEqualTo(Kind.CONFLICT));
    }

    @Test
    void aPictureThatNobodyWaitsForAnyMoreIsLetGo() {
        UUID kit = atelier.wornKit();
        UUID asset = atelier.drawing.anchors(STUDIO, kit, new AnchorOrder(1, null, null)).data().getFirst().id();

        atelier.assets.delete(STUDIO, kit, asset);
        UUID late = atelier.finish(atelier.orders.getFirst());

        assertThat(atelier.cancelled).containsExactly(atelier.orders.getFirst().id());
        assertThat(atelier.removedImages).containsExactly(late);
    }

    @Test
    void onlySoManyAreUnderWayAtATime() {
        UUID kit = atelier.wornKit();
        for (int i = 0; i < 3; i++) {
            atelier.drawing.anchors(STUDIO, kit, new AnchorOrder(4, null, null));
        }

        assertThatThrownBy(() -> atelier.drawing.anchors(STUDIO, kit, new AnchorOrder(1, null, null)))
                .isInstanceOfSatisfying(Fault.class, fault -> assertThat(fault.kind()).isEqualTo(Kind.TOO_MANY));
        atelier.finish(atelier.orders.getFirst());
        assertThat(atelier.drawing.anchors(STUDIO, kit, new AnchorOrder(1, null, null)).data()).hasSize(1);
    }

    @Test
    void aLicenceThatHasEndedEndsTheFaceAtThatMoment() {
        UUID kit = atelier.licensedKit(Duration.ofDays(30));
        VariantOrder order = new VariantOrder(VariantKind.OUTFIT, "coat", "a raincoat", 1, null);
        atelier.drawing.variants(STUDIO, kit, order);
        UUID anchor = atelier.faces.face(MIRA).orElseThrow().anchor().orElseThrow().imageId();
        assertThatCode(() -> atelier.rule.check(anchor)).doesNotThrowAnyException();

        atelier.clock.advance(Duration.ofDays(30));

        assertThat(atelier.faces.face(MIRA)).isEmpty();
        assertThat(atelier.kits.get(STUDIO, kit).usable()).isFalse();
        assertThatThrownBy(() -> atelier.rule.check(anchor)).isInstanceOf(LikenessWithdrawn.class);
        assertThatThrownBy(() -> atelier.drawing.variants(STUDIO, kit, order)).isInstanceOf(LikenessWithdrawn.class);
        assertThat(atelier.assets.list(STUDIO, kit, null, ALL).data()).allSatisfy(asset -> {
            assertThat(asset.imageUrl()).isNull();
            assertThat(asset.source()).isEqualTo(LikenessSource.CONSENTED_PERSON);
            assertThat(asset.licence().inForce()).isFalse();
        });
        UUID late = atelier.finish(atelier.orders.getFirst());
        assertThat(atelier.removedImages).containsExactly(late);
    }

    @Test
    void whatAProviderHadInHandWhenALicenceEndedIsNotKept() {
        UUID kit = atelier.licensedKit(Duration.ofDays(30));
        atelier.drawing.variants(STUDIO, kit, new VariantOrder(VariantKind.OUTFIT, "coat", "a raincoat", 1, null));
        RenderingOrder order = atelier.orders.getFirst();
        assertThat(atelier.rule.objection(order, null, new byte[0])).isEmpty();

        atelier.licences.revoke(STUDIO, kit);

        assertThat(atelier.rule.objection(order, null, new byte[0])).hasValueSatisfying(why -> assertThat(why).contains("licence"));
    }

    @Test
    void whoRevokesIsDrawnNoMoreAndWhatIsBeingDrawnIsStopped() {
        UUID kit = atelier.licensedKit(Duration.ofDays(30));
        atelier.drawing.variants(STUDIO, kit, new VariantOrder(VariantKind.OUTFIT, "coat", "a raincoat", 1, null));

        assertThat(atelier.licences.revoke(STUDIO, kit).usable()).isFalse();

        assertThat(atelier.faces.face(MIRA)).isEmpty();
        assertThat(atelier.cancelled).containsExactly(atelier.orders.getFirst().id());
        UUID anchor = atelier.kits.get(STUDIO, kit).primaryAnchorId();
        assertThatThrownBy(() -> atelier.choose(kit, anchor)).isInstanceOf(LikenessWithdrawn.class);
        assertThat(atelier.trail).extracting(AuditEntry::action).contains("likeness_licence.created", "avatar_kit.consent_revoked");
        UUID synthetic = atelier.anchoredKit();
        assertThatThrownBy(() -> atelier.licences.revoke(STUDIO, synthetic)).isInstanceOf(Fault.class);
    }

    @Test
    void aRealPersonIsTakenOnlyWithALicenceThatRuns() {
        UUID kit = atelier.wornKit();

        assertThatThrownBy(() -> new KitUpload(new byte[0], null, null)).isInstanceOf(Fault.class);
        assertThatThrownBy(() -> new KitUpload(new byte[0], LikenessSource.CONSENTED_PERSON, null)).isInstanceOf(Fault.class);
        assertThatThrownBy(() -> atelier.bring(kit, Atelier.licensed(atelier.clock.instant()))).isInstanceOf(Fault.class);
        assertThatThrownBy(() -> atelier.bring(kit, Atelier.licensed(atelier.clock.instant().plus(Duration.ofDays(3_660)))))
                .isInstanceOf(Fault.class);
        atelier.bring(kit, Atelier.licensed(atelier.clock.instant().plus(Duration.ofDays(3_640))));
        assertThat(atelier.assets.list(STUDIO, kit, null, ALL).data()).hasSize(1);
    }

    @Test
    void aPictureWhoseKitWentMeanwhileIsNotKept() {
        UUID kit = atelier.kits.create(STUDIO, MIRA, Atelier.WORDS).id();
        UUID other = atelier.kits.create(STUDIO, MIRA, Atelier.WORDS).id();
        KitUpload upload = new KitUpload(new byte[] {1}, LikenessSource.FULLY_SYNTHETIC, null);
        KitUploads uploads = atelier.uploads(() -> atelier.kits.delete(STUDIO, kit, ExpectedVersion.ANY));

        assertThatThrownBy(() -> uploads.bring(Atelier.EDITOR, kit, null, upload)).isInstanceOf(KitNotFound.class);

        assertThat(atelier.removedImages).hasSize(1);
        atelier.uploads(() -> { }).bring(Atelier.EDITOR, other, null, upload);
        assertThat(atelier.removedImages).hasSize(1);
    }

    @Test
    void whatIsAnotherStudiosIsNotThere() {
        UUID kit = atelier.anchoredKit();
        UUID asset = atelier.kits.get(STUDIO, kit).primaryAnchorId();

        assertThatThrownBy(() -> atelier.kits.create(OTHER, MIRA, Atelier.WORDS)).isInstanceOf(CharacterNotFound.class);
        assertThatThrownBy(() -> atelier.kits.activate(OTHER, kit, ExpectedVersion.ANY)).isInstanceOf(KitNotFound.class);
        assertThatThrownBy(() -> atelier.assets.get(OTHER, kit, asset)).isInstanceOf(KitNotFound.class);
        assertThatThrownBy(() -> atelier.drawing.anchors(OTHER, kit, new AnchorOrder(1, null, null)))
                .isInstanceOf(KitNotFound.class);
        assertThatThrownBy(() -> atelier.licences.revoke(OTHER, kit)).isInstanceOf(KitNotFound.class);
        UUID another = atelier.wornKit();
        assertThatThrownBy(() -> atelier.assets.get(STUDIO, another, asset)).isInstanceOf(AssetNotFound.class);
    }

    @Test
    void theKitThatIsWornStaysAndOthersGoWithTheirPictures() {
        UUID old = atelier.anchoredKit();
        UUID image = atelier.faces.face(MIRA).orElseThrow().anchor().orElseThrow().imageId();
        UUID worn = atelier.wornKit();

        assertThatThrownBy(() -> atelier.kits.delete(STUDIO, worn, ExpectedVersion.ANY))
                .isInstanceOfSatisfying(Fault.class, fault -> assertThat(fault.code()).isEqualTo("kit-in-use"));
        atelier.kits.delete(STUDIO, old, ExpectedVersion.ANY);

        assertThat(atelier.removedImages).containsExactly(image);
        assertThatThrownBy(() -> atelier.kits.get(STUDIO, old)).isInstanceOf(KitNotFound.class);
        atelier.kits.follow(new CharacterLeaving(MIRA));
        assertThatThrownBy(() -> atelier.kits.get(STUDIO, worn)).isInstanceOf(KitNotFound.class);
    }
}
