package com.vixenbliss.creator.visual.rights;

import com.vixenbliss.creator.account.rights.Belongings;
import com.vixenbliss.creator.platform.storage.ObjectMissing;
import com.vixenbliss.creator.platform.storage.ObjectStore;
import com.vixenbliss.creator.visual.image.Removals;
import com.vixenbliss.creator.visual.image.row.ImageRow;
import com.vixenbliss.creator.visual.image.row.ImageRows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import java.util.UUID;

/** People's own pictures in object storage. */
@ApplicationScoped
public class StoredPictures implements Belongings {

    private static final int AT_ONCE = 50;
    private static final UUID FIRST = new UUID(0, 0);

    private final ImageRows rows;
    private final Removals removals;
    private final ObjectStore store;

    @Inject
    public StoredPictures(ImageRows rows, Removals removals, ObjectStore store) {
        this.rows = rows;
        this.removals = removals;
        this.store = store;
    }

    /** For the CDI client proxy only. */
    protected StoredPictures() {
        this(null, null, null);
    }

    @Override
    public String word() {
        return "stored_pictures";
    }

    /** The rows stay: others may point at them, and they are counted when they go. */
    @Override
    public long letGo(UUID userId) {
        List<ImageRow> some = rows.ofPerson(userId, FIRST, AT_ONCE);
        some.forEach(removals::empty);
        return some.size();
    }

    @Override
    public void handOver(UUID userId, Recipient recipient) throws IOException {
        List<ImageRow> page = rows.ofPerson(userId, FIRST, AT_ONCE);
        while (!page.isEmpty()) {
            for (ImageRow row : page) {
                handOver(row, recipient);
            }
            page = rows.ofPerson(userId, page.getLast().id(), AT_ONCE);
        }
    }

    private void handOver(ImageRow row, Recipient recipient) throws IOException {
        String file = row.id() + ".webp";
        try {
            recipient.take(file, store.get(row.path()));
        } catch (ObjectMissing missing) {
            recipient.miss(file);
        }
    }
}
