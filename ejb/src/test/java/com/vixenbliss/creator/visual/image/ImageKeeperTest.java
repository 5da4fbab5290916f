package com.vixenbliss.creator.visual.image;

import static com.vixenbliss.creator.platform.database.TestDatabase.one;
import static com.vixenbliss.creator.platform.database.TestDatabase.run;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.vixenbliss.creator.companion.exchange.Scenario;
import com.vixenbliss.creator.platform.fault.Fault;
import com.vixenbliss.creator.platform.fault.Kind;
import com.vixenbliss.creator.platform.value.TimeOrderedId;
import com.vixenbliss.creator.visual.image.model.ImageOrigin;
import com.vixenbliss.creator.visual.image.model.ImageType;
import java.awt.image.BufferedImage;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class ImageKeeperTest {

    private final Scenario scene = new Scenario();
    private final Atelier atelier = new Atelier();
    private final ImageKeeper keeper = atelier.keeper;

    private NewImage picture(UUID id, byte[] original) {
        return picture(id, original, Lineage.NONE, true);
    }

    private NewImage picture(UUID id, byte[] original, Lineage lineage, boolean synthetic) {
        return new NewImage(id, ImageType.SCENE, original, "scenes/" + scene.user + "/" + scene.episode, scene.studio, scene.user,
                scene.character, null, lineage, synthetic);
    }

    @Test
    void aPictureIsKeptAsWebpInItsSizeWithAThumbnail() {
        UUID id = TimeOrderedId.next();

        ImageView kept = keeper.keep(picture(id, Pictures.png(800, 600, 1)));

        assertThat(kept).extracting(ImageView::width, ImageView::height, ImageView::mime).containsExactly(800, 600, "image/webp");
        String folder = "scenes/" + scene.user + "/" + scene.episode + "/" + id;
        assertThat(atelier.store.objects()).containsOnlyKeys(folder + ".webp", folder + "_thumb.webp");
        assertThat(keeper.bytes(id)).hasSize((int) kept.bytes()).startsWith('R', 'I', 'F', 'F');
        assertThat(Sha256.of(keeper.bytes(id))).isEqualTo(kept.sha256());
        assertThat(atelier.store.objects().get(folder + "_thumb.webp").content().length).isLessThan((int) kept.bytes());
    }

    @Test
    void whereItComesFromIsInItsRow() {
        UUID id = TimeOrderedId.next();

        keeper.keep(picture(id, Pictures.png(64, 64, 1), new Lineage("a café", "text", null, 7L, "flux-schnell", "replicate", null,
                new BigDecimal("0.003"), 1200L), true));

        assertThat(one("select prompt || ' ' || negative_prompt || ' ' || seed || ' ' || model_used || ' ' || cost_usd || ' ' || latency_ms"
                + " from image_assets where id = ?", id)).isEqualTo("a café text 7 flux-schnell 0.003000 1200");
    }

    @Test
    void keptTwiceItIsOnePicture() {
        NewImage image = picture(TimeOrderedId.next(), Pictures.png(64, 64, 1));

        assertThat(keeper.keep(image)).isEqualTo(keeper.keep(image));
        assertThat(atelier.store.objects()).hasSize(2);
    }

    @Test
    void manyWorkersThatKeepTheSameStoreOneWhosePixelsAreWhatTheRowSays() {
        NewImage image = picture(TimeOrderedId.next(), Pictures.png(200, 200, 1));

        List<CompletableFuture<ImageView>> all = Stream.generate(() -> CompletableFuture.supplyAsync(() -> keeper.keep(image)))
                .limit(6).toList();

        assertThat(all).allSatisfy(one -> assertThat(one.join().sha256()).isEqualTo(Sha256.of(keeper.bytes(image.id()))));
    }

    @Test
    void aCrashBetweenRowAndObjectsIsMadeGoodByTheNextTry() {
        NewImage image = picture(TimeOrderedId.next(), Pictures.png(64, 64, 1));
        atelier.store.goAwayAfter(1);
        assertThatThrownBy(() -> keeper.keep(image)).isInstanceOfSatisfying(Fault.class,
                away -> assertThat(away.kind()).isEqualTo(Kind.UNAVAILABLE));
        assertThat(keeper.find(image.id())).isEmpty();

        atelier.store.comeBack();

        assertThat(keeper.keep(image).sha256()).isEqualTo(Sha256.of(keeper.bytes(image.id())));
    }

    @Test
    void whatIsNoPictureLeavesNothingBehind() {
        UUID id = TimeOrderedId.next();

        assertThat(code(() -> keeper.keep(picture(id, "<html>not found</html>".getBytes())))).isEqualTo("image-type-unsupported");

        assertThat(one("select count(*) from image_assets where id = ?", id)).isEqualTo("0");
        assertThat(atelier.store.objects()).isEmpty();
    }

    @Test
    void aBlackPictureOfAMachineIsARefusalInDisguise() {
        byte[] black = Pictures.png(new BufferedImage(512, 512, BufferedImage.TYPE_INT_RGB));

        assertThat(code(() -> keeper.keep(picture(TimeOrderedId.next(), black)))).isEqualTo("image-blacked-out");
        assertThat(keeper.keep(picture(TimeOrderedId.next(), black, Lineage.NONE, false)).width()).isEqualTo(512);
    }

    @Test
    void whoIsGoneGetsNoPictures() {
        NewImage image = new NewImage(TimeOrderedId.next(), ImageType.SCENE, Pictures.png(64, 64, 1), "scenes/x/y", null,
                TimeOrderedId.next(), null, null, Lineage.NONE, true);

        assertThat(code(() -> keeper.keep(image))).isEqualTo("image-owner-gone");
        assertThat(atelier.store.objects()).isEmpty();
    }

    @Test
    void whatIsDrawnAfterAPhotoIsACompositeForGood() {
        UUID photo = TimeOrderedId.next();
        UUID variant = TimeOrderedId.next();
        UUID grandchild = TimeOrderedId.next();

        keeper.keep(picture(photo, Pictures.jpeg(64, 64, 1), Lineage.NONE, false));
        keeper.keep(picture(variant, Pictures.jpeg(64, 64, 2), after(photo), true));
        keeper.keep(picture(grandchild, Pictures.jpeg(64, 64, 3), after(variant), true));

        assertThat(origins(photo, variant, grandchild)).containsExactly(ImageOrigin.UPLOADED, ImageOrigin.COMPOSITE, ImageOrigin.COMPOSITE);
    }

    private static Lineage after(UUID anchor) {
        return new Lineage(null, null, null, null, null, null, anchor, null, null);
    }

    private List<ImageOrigin> origins(UUID... ids) {
        return Stream.of(ids).map(id -> atelier.rows.find(id).orElseThrow().origin()).toList();
    }

    @Test
    void aRemovedPictureIsGoneWithItsObjects() {
        NewImage image = picture(TimeOrderedId.next(), Pictures.png(64, 64, 1));
        keeper.keep(image);

        keeper.remove(image.id());

        assertThat(keeper.find(image.id())).isEmpty();
        assertThat(code(() -> keeper.link(image.id()))).isEqualTo("image-not-found");
        atelier.afterCommit();
        assertThat(atelier.store.objects()).isEmpty();
        assertThat(one("select count(*) from image_assets where id = ?", image.id())).isEqualTo("0");
    }

    @Test
    void removedWhileItsObjectsAreOnTheirWayItLeavesNone() {
        NewImage image = picture(TimeOrderedId.next(), Pictures.png(64, 64, 1));
        atelier.store.goAwayAfter(0);
        assertThatThrownBy(() -> keeper.keep(image)).isInstanceOf(Fault.class);
        atelier.store.comeBack();
        keeper.remove(image.id());

        assertThat(code(() -> keeper.keep(image))).isEqualTo("image-removed");
        assertThat(atelier.store.objects()).isEmpty();
    }

    @Test
    void noRowGoesBeforeItsObjects() {
        NewImage image = picture(TimeOrderedId.next(), Pictures.png(64, 64, 1));
        keeper.keep(image);

        assertThatThrownBy(() -> run("delete from image_assets where id = ?", image.id())).hasMessageContaining("still there");
    }

    @Test
    void addressesOfManyAreMadeAtOnceAndLapse() {
        UUID one = TimeOrderedId.next();
        UUID other = TimeOrderedId.next();
        keeper.keep(picture(one, Pictures.png(64, 64, 1)));
        keeper.keep(picture(other, Pictures.png(64, 64, 2)));

        Map<UUID, ImageLink> links = keeper.links(List.of(one, other, TimeOrderedId.next()));

        assertThat(links).containsOnlyKeys(one, other);
        assertThat(links.get(one).url().toString()).endsWith(one + ".webp?for=PT10M");
        assertThat(links.get(one).thumbnailUrl().toString()).contains(one + "_thumb.webp");
    }

    private static String code(ThrowingCallable call) {
        return catchThrowableOfType(Fault.class, call).code();
    }
}
