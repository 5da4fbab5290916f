package com.vixenbliss.creator.account.rights;

import static com.vixenbliss.creator.platform.database.TestDatabase.one;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.vixenbliss.creator.companion.exchange.Scenario;
import com.vixenbliss.creator.platform.database.TestDatabase;
import com.vixenbliss.creator.platform.json.Json;
import com.vixenbliss.creator.platform.value.TimeOrderedId;
import com.vixenbliss.creator.visual.image.Atelier;
import com.vixenbliss.creator.visual.image.Lineage;
import com.vixenbliss.creator.visual.image.NewImage;
import com.vixenbliss.creator.visual.image.Pictures;
import com.vixenbliss.creator.visual.image.model.ImageType;
import com.vixenbliss.creator.visual.rights.StoredPictures;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What people have outside of the database comes along in an export and goes in an erasure. */
class PicturesOfPeopleTest {

    private final Scenario scene = new Scenario();
    private final Scenario other = new Scenario();
    private final Atelier atelier = new Atelier();
    private final Inventory inventory = new Inventory(
            Eraser.inventory().domains().stream(),
            Stream.of(new StoredPictures(atelier.rows, atelier.removals, atelier.store)));

    @TempDir
    Path keys;

    private UUID keep(Scenario whose, long seed) {
        UUID id = TimeOrderedId.next();
        atelier.keeper.keep(new NewImage(id, ImageType.SCENE, Pictures.png(64, 64, seed), "scenes/" + whose.user + "/" + whose.episode,
                null, whose.user, whose.character, null, Lineage.NONE, true));
        return id;
    }

    @Test
    void anExportHoldsThePersonsPicturesAndNobodyElses() throws IOException {
        UUID mine = keep(scene, 1);
        UUID lost = keep(scene, 2);
        UUID theirs = keep(other, 3);
        atelier.store.objects().keySet().removeIf(key -> key.endsWith(lost + ".webp"));
        ExportService exports = new ExportService(inventory, Clock.systemUTC());
        exports.database = TestDatabase.get();

        Map<String, byte[]> files = files(exports.take(scene.user));

        assertThat(files.get("media/" + mine + ".webp")).isEqualTo(atelier.keeper.bytes(mine));
        assertThat(files).doesNotContainKeys("media/" + lost + ".webp", "media/" + theirs + ".webp");
        JsonNode media = Json.lenient().readTree(files.get("manifest.json")).path("media");
        assertThat(media.findValuesAsText("file")).containsExactlyInAnyOrder("media/" + mine + ".webp", "media/" + lost + ".webp");
        assertThat(media.toString()).contains(atelier.keeper.find(mine).orElseThrow().sha256()).contains("\"missing\":true");
        assertThat(new String(files.get("README.txt"))).contains("your pictures (2)");
    }

    @Test
    void anErasureTakesThePicturesOutOfTheStorageAndSaysSo() {
        keep(scene, 1);
        keep(scene, 2);
        UUID theirs = keep(other, 3);

        eraser().erase(scene.user);

        assertThat(atelier.store.objects().keySet()).hasSize(2).allMatch(key -> key.contains(theirs.toString()));
        assertThat(one("select count(*) from image_assets where user_id = ?", scene.user)).isEqualTo("0");
        assertThat(one("select counts ->> 'stored_pictures' from erasures where user_id = ?", scene.user)).isEqualTo("2");
        assertThat(one("select status from erasures where user_id = ?", scene.user)).isEqualTo("done");
    }

    @Test
    void anErasureWaitsForAStorageThatIsAway() {
        keep(scene, 1);
        atelier.store.goAwayAfter(1);
        Eraser eraser = eraser();
        UUID id = eraser.begin(scene.user).id();
        eraser.worker.work(id);
        assertThat(one("select last_error from erasures where id = ?", id)).isEqualTo("object-storage-unavailable");

        atelier.store.comeBack();
        TestDatabase.run("update erasures set due_at = now() where id = ?", id);
        eraser.worker.work(id);

        assertThat(one("select status from erasures where id = ?", id)).isEqualTo("done");
        assertThat(atelier.store.objects()).isEmpty();
    }

    private Eraser eraser() {
        return new Eraser(keys, inventory);
    }

    private static Map<String, byte[]> files(Export export) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        export.handOver(bytes);
        Map<String, byte[]> files = new HashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        }
        return files;
    }
}
