package com.vixenbliss.creator.identity.dataset;

import com.vixenbliss.creator.identity.avatar.Avatars;
import com.vixenbliss.creator.identity.dataset.caption.CaptionLint;
import com.vixenbliss.creator.identity.dataset.choice.Report;
import com.vixenbliss.creator.identity.dataset.row.DatasetRow;
import com.vixenbliss.creator.identity.dataset.row.DatasetRows;
import com.vixenbliss.creator.identity.dataset.row.ShotRow;
import com.vixenbliss.creator.identity.dataset.row.ShotRows;
import com.vixenbliss.creator.visual.image.ImageKeeper;
import com.vixenbliss.creator.visual.image.ImageLink;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** Data sets as their studios see them. */
@ApplicationScoped
@Transactional
public class DatasetViews {

    private final Avatars avatars;
    private final DatasetRows datasets;
    private final ShotRows shots;
    private final DatasetPlanning planning;
    private final ImageKeeper images;

    @Inject
    DatasetViews(Avatars avatars, DatasetRows datasets, ShotRows shots, DatasetPlanning planning, ImageKeeper images) {
        this.avatars = avatars;
        this.datasets = datasets;
        this.shots = shots;
        this.planning = planning;
        this.images = images;
    }

    /** For the CDI client proxy only. */
    protected DatasetViews() {
        this(null, null, null, null, null);
    }

    /**
     * The newest data set of an identity. Without addresses of pictures when the licence of whom they show has ended.
     *
     * @throws com.vixenbliss.creator.platform.fault.Fault {@code NOT_FOUND}
     */
    public DatasetView get(UUID studioId, UUID avatarId) {
        boolean shown = planning.face(avatars.require(studioId, avatarId)).isPresent();
        DatasetRow row = datasets.latest(avatarId).orElseThrow(DatasetNotFound::none);
        List<ShotRow> all = shots.ofDataset(row.id());
        Map<UUID, ImageLink> links = shown
                ? images.links(all.stream().map(ShotRow::imageId).filter(Objects::nonNull).toList())
                : Map.of();
        return view(row, all, links);
    }

    DatasetImageView get(ShotRow shot) {
        return image(shot, shot.imageId() == null ? null : link(shot, images.links(List.of(shot.imageId()))));
    }

    /** Null where there is no picture, or none that may be shown. */
    private static ImageLink link(ShotRow shot, Map<UUID, ImageLink> links) {
        return shot.imageId() == null ? null : links.get(shot.imageId());
    }

    private DatasetView view(DatasetRow row, List<ShotRow> all, Map<UUID, ImageLink> links) {
        Report report = Reports.of(all);
        BigDecimal cost = all.stream().map(ShotRow::costUsd).reduce(BigDecimal.ZERO, BigDecimal::add);
        int used = (int) all.stream().filter(ShotRow::usedInTraining).count();
        return new DatasetView(row.id(), row.avatarId(), row.status(), row.reason(), row.targetCount(),
                (int) all.stream().filter(ShotRow::isAccepted).count(), used, row.triggerWord(), row.anchorImageId(),
                row.manifestSha256(), cost, report.coverage(), report.missing(),
                CaptionLint.of(row.triggerWord(), Reports.captions(all)), report.warnings(),
                all.stream().map(shot -> image(shot, link(shot, links))).toList(), row.createdAt(), row.readyAt());
    }

    private static DatasetImageView image(ShotRow shot, ImageLink link) {
        return new DatasetImageView(shot.id(), shot.position(), shot.attempt(), shot.state(), shot.axes(), shot.prompt(), shot.seed(),
                shot.caption(), shot.quality(), shot.isAccepted(), shot.usedInTraining(), shot.rejectionReason(), shot.decidedBy(),
                shot.costUsd(), shot.imageId(), link == null ? null : link.url(), link == null ? null : link.thumbnailUrl(),
                link == null ? null : link.expiresAt());
    }
}
