package com.vixenbliss.creator.visual.image.cutting;

import static com.vixenbliss.creator.platform.database.TestDatabase.one;
import static com.vixenbliss.creator.platform.database.TestDatabase.run;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vixenbliss.creator.companion.exchange.Scenario;
import com.vixenbliss.creator.platform.database.TestDatabase;
import com.vixenbliss.creator.platform.fault.Fault;
import com.vixenbliss.creator.platform.fault.Kind;
import com.vixenbliss.creator.platform.value.TimeOrderedId;
import com.vixenbliss.creator.visual.image.Atelier;
import com.vixenbliss.creator.visual.image.ImageView;
import com.vixenbliss.creator.visual.image.Lineage;
import com.vixenbliss.creator.visual.image.NewImage;
import com.vixenbliss.creator.visual.image.Pictures;
import com.vixenbliss.creator.visual.image.model.ImageType;
import com.vixenbliss.creator.visual.image.pixel.Workshop;
import com.vixenbliss.creator.visual.image.provenance.Provenance;
import com.vixenbliss.creator.visual.image.row.CutRows;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CuttingsTest {

    private final Scenario scene = new Scenario();
    private final Atelier atelier = new Atelier();
    private final Cuttings cuttings = new Cuttings(new Workshop(Atelier.limits(Map.of())), Atelier.limits(Map.of()), atelier.rows,
            new CutRows(TestDatabase.get()), atelier.store);
    private final UUID whole = TimeOrderedId.next();
    private final String folder = "content/" + UUID.randomUUID() + "/" + UUID.randomUUID();
    private final Cut square = new Cut(TimeOrderedId.next(), 1, 1);
    private final Cut story = new Cut(TimeOrderedId.next(), 9, 16);

    @BeforeEach
    void keep() {
        atelier.keeper.keep(new NewImage(whole, ImageType.CONTENT, Pictures.png(300, 400, 1), folder, scene.studio, null, scene.character,
                null, new Lineage("on a pier", null, null, 7L, "flux", "replicate", null, null, null), true));
    }

    @Test
    void whatIsToBePublishedIsKeptAsJpeg() {
        ImageView kept = atelier.keeper.find(whole).orElseThrow();

        assertThat(kept.mime()).isEqualTo("image/jpeg");
        assertThat(atelier.store.objects()).containsOnlyKeys(folder + "/" + whole + ".jpg", folder + "/" + whole + "_thumb.jpg");
        assertThat(Provenance.saysSynthetic(atelier.keeper.bytes(whole))).isTrue();
    }

    @Test
    void partsAreJpegsBesideTheirPictureThatSayThatAMachineMadeThem() {
        List<Cutting> cut = cuttings.keep(whole, List.of(square, story));

        assertThat(cut).containsExactly(new Cutting(square.imageId(), 300, 300), new Cutting(story.imageId(), 225, 400));
        byte[] file = atelier.store.objects().get(folder + "/" + square.imageId() + ".jpg").content();
        assertThat(file).startsWith(0xFF, 0xD8);
        assertThat(Provenance.saysSynthetic(file)).isTrue();
        assertThat(atelier.keeper.find(story.imageId()).orElseThrow())
                .extracting(ImageView::width, ImageView::height, ImageView::mime).containsExactly(225, 400, "image/jpeg");
    }

    @Test
    void theirRowsSayFromWhichPictureTheyComeAndWhatItShows() {
        cuttings.keep(whole, List.of(square));

        assertThat(one("select cut_from || prompt || seed || state from image_assets where id = ?", square.imageId()))
                .isEqualTo(whole + "on a pier7stored");
    }

    @Test
    void cutTwiceTheyAreTheSameBytes() {
        cuttings.keep(whole, List.of(square, story));
        byte[] first = atelier.keeper.bytes(square.imageId());

        cuttings.keep(whole, List.of(square, story));

        assertThat(atelier.keeper.bytes(square.imageId())).isEqualTo(first);
        assertThat(atelier.store.objects()).hasSize(4);
    }

    @Test
    void aPartThatWasBegunAndNotStoredIsFinished() {
        cuttings.keep(whole, List.of(square, story));
        run("update image_assets set state = 'storing' where id = ?", story.imageId());
        atelier.store.objects().remove(folder + "/" + story.imageId() + ".jpg");

        cuttings.keep(whole, List.of(square, story));

        assertThat(one("select state from image_assets where id = ?", story.imageId())).isEqualTo("stored");
        assertThat(atelier.store.objects()).hasSize(4);
    }

    @Test
    void aPartThatIsBeingRemovedIsNotBroughtBack() {
        cuttings.keep(whole, List.of(square));
        atelier.keeper.remove(square.imageId());

        assertThatThrownBy(() -> cuttings.keep(whole, List.of(square)))
                .isInstanceOfSatisfying(Fault.class, fault -> assertThat(fault.kind()).isEqualTo(Kind.UNAVAILABLE));
    }

    @Test
    void removedAPartTakesItsOnlyObjectAlong() {
        cuttings.keep(whole, List.of(square));

        atelier.keeper.remove(square.imageId());
        atelier.afterCommit();

        assertThat(atelier.store.objects()).hasSize(2);
        assertThat(one("select id from image_assets where id = ?", square.imageId())).isNull();
    }

    @Test
    void itsAddressComesWithoutAThumbnail() {
        cuttings.keep(whole, List.of(square));

        assertThat(atelier.keeper.link(square.imageId()).thumbnailUrl()).isNull();
        assertThat(atelier.keeper.link(square.imageId()).url()).isNotNull();
    }

    @Test
    void nothingIsCutFromWhatIsNotThere() {
        assertThatThrownBy(() -> cuttings.keep(UUID.randomUUID(), List.of(square)))
                .isInstanceOfSatisfying(Fault.class, fault -> assertThat(fault.kind()).isEqualTo(Kind.NOT_FOUND));
    }
}
