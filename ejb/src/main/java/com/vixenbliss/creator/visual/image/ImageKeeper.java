package com.vixenbliss.creator.visual.image;

import com.vixenbliss.creator.platform.fault.Fault;
import com.vixenbliss.creator.platform.fault.Kind;
import com.vixenbliss.creator.platform.storage.ObjectMissing;
import com.vixenbliss.creator.platform.storage.ObjectStore;
import com.vixenbliss.creator.visual.image.Preparation.Prepared;
import com.vixenbliss.creator.visual.image.model.ImageOrigin;
import com.vixenbliss.creator.visual.image.row.ImageRow;
import com.vixenbliss.creator.visual.image.row.ImageRows;
import com.vixenbliss.creator.visual.image.row.ImageState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Keeps pictures and lets them go. Who may have a picture, the caller has checked. */
@ApplicationScoped
public class ImageKeeper {

    private static final Duration AGAIN = Duration.ofMinutes(1);

    private final Preparation preparation;
    private final ImageRows rows;
    private final ObjectStore store;
    private final ImageLinks links;
    private final Marking marking;
    private final Clock clock;

    @Inject
    public ImageKeeper(
            Preparation preparation, ImageRows rows, ObjectStore store, ImageLinks links, Marking marking, Clock clock) {
        this.preparation = preparation;
        this.rows = rows;
        this.store = store;
        this.links = links;
        this.marking = marking;
        this.clock = clock;
    }

    /** For the CDI client proxy only. */
    protected ImageKeeper() {
        this(null, null, null, null, null, null);
    }

    /**
     * Converts to WebP in the original size, makes a thumbnail, says in both who made them, and stores both. Waits for the
     * storage and takes memory: call it from a worker, never in a transaction. The same id again is the same picture.
     *
     * @throws Fault {@code INVALID} or {@code TOO_LARGE} for bytes that are no picture that we take, with the codes of
     *     {@link com.vixenbliss.creator.visual.image.file.ImageRefused}; {@code NOT_FOUND} {@code image-owner-gone} when the
     *     person went meanwhile; {@code CONFLICT} {@code image-removed} when the picture did; {@code UNAVAILABLE} when it is
     *     worth trying again
     */
    public ImageView keep(NewImage image) {
        Optional<ImageRow> known = rows.find(image.id());
        if (known.filter(ImageRow::isStored).isPresent()) {
            return ImageView.of(known.get());
        }
        Instant createdAt = known.map(ImageRow::createdAt).orElseGet(() -> clock.instant().truncatedTo(ChronoUnit.SECONDS));
        Prepared prepared = begun(image, origin(image), createdAt);
        store.put(image.path(), prepared.picture(), prepared.measures().mime());
        store.put(image.thumbnailPath(), prepared.thumbnail(), prepared.measures().mime());
        if (!rows.stored(image.id(), prepared.measures().sha256())) {
            return overtaken(image);
        }
        return rows.find(image.id()).map(ImageView::of).orElseThrow(ImageKeeper::removed);
    }

    /** What is drawn after a real photo is a composite, however many pictures lie between. */
    private ImageOrigin origin(NewImage image) {
        if (!image.synthetic()) {
            return ImageOrigin.UPLOADED;
        }
        return Optional.ofNullable(image.lineage().anchorImageId()).flatMap(rows::find)
                .map(anchor -> anchor.origin().descendant()).orElse(ImageOrigin.SYNTHETIC);
    }

    /** Writes the row before the objects. Where another worker was quicker, its date counts, so that both write the same bytes. */
    private Prepared begun(NewImage image, ImageOrigin origin, Instant createdAt) {
        Prepared prepared = preparation.of(image, origin, createdAt);
        if (rows.begin(image, prepared.measures(), store.bucket())) {
            return prepared;
        }
        ImageRow row = rows.find(image.id()).orElseThrow(ImageKeeper::drawnAlready);
        if (row.state() == ImageState.REMOVING) {
            throw removed();
        }
        if (row.sha256().equals(prepared.measures().sha256())) {
            return prepared;
        }
        if (!row.createdAt().equals(createdAt)) {
            return begun(image, origin, row.createdAt());
        }
        throw new Fault(Kind.UNAVAILABLE, "image-in-hand", "The picture was begun with other bytes; those are being cleared away.", AGAIN);
    }

    /** Somebody else stored the same, or the picture was let go while its objects were on their way: then they go too. */
    private ImageView overtaken(NewImage image) {
        Optional<ImageRow> row = rows.find(image.id());
        if (row.filter(ImageRow::isStored).isPresent()) {
            return ImageView.of(row.get());
        }
        store.delete(image.path());
        store.delete(image.thumbnailPath());
        throw removed();
    }

    /** A picture that is stored in full. */
    public Optional<ImageView> find(UUID id) {
        return rows.find(id).filter(ImageRow::isStored).map(ImageView::of);
    }

    /** @throws Fault {@code NOT_FOUND} {@code image-not-found} when it is not there (any more) */
    public ImageLink link(UUID id) {
        return links.of(rows.find(id).filter(ImageRow::isStored).orElseThrow(() -> notFound(id)));
    }

    /** Of many pictures at once; those that are not there are left out. */
    public Map<UUID, ImageLink> links(Collection<UUID> ids) {
        return rows.find(ids).stream().filter(ImageRow::isStored).collect(Collectors.toMap(ImageRow::id, links::of));
    }

    /**
     * Lets a picture go. In the caller's transaction if there is one: the row is marked with it, the objects go after it. That
     * it is not there is fine.
     */
    @Transactional
    public void remove(UUID id) {
        marking.remove(id);
    }

    /** The stored file. Waits for the storage. @throws Fault {@code NOT_FOUND} as for a link */
    public byte[] bytes(UUID id) {
        ImageRow row = rows.find(id).filter(ImageRow::isStored).orElseThrow(() -> notFound(id));
        try {
            return store.get(row.path());
        } catch (ObjectMissing missing) {
            throw notFound(id);
        }
    }

    private static Fault notFound(UUID id) {
        return new Fault(Kind.NOT_FOUND, "image-not-found", "There is no picture " + id + ".");
    }

    private static Fault removed() {
        return new Fault(Kind.CONFLICT, "image-removed", "The picture was removed meanwhile.");
    }

    private static Fault drawnAlready() {
        return new Fault(Kind.CONFLICT, "image-exists", "There is another picture of this rendering.");
    }
}
