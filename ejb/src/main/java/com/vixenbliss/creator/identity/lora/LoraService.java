package com.vixenbliss.creator.identity.lora;

import com.vixenbliss.creator.account.audit.ContentTrail;
import com.vixenbliss.creator.identity.avatar.AvatarFacts;
import com.vixenbliss.creator.identity.avatar.AvatarNotFound;
import com.vixenbliss.creator.identity.avatar.Avatars;
import com.vixenbliss.creator.identity.lora.row.LoraRow;
import com.vixenbliss.creator.identity.lora.row.LoraRows;
import com.vixenbliss.creator.identity.lora.row.State;
import com.vixenbliss.creator.identity.lora.training.LoraEndings;
import com.vixenbliss.creator.identity.lora.training.LoraOrdered;
import com.vixenbliss.creator.identity.lora.training.TrainingRule;
import com.vixenbliss.creator.identity.lora.training.TrainingSettings;
import com.vixenbliss.creator.platform.fault.Fault;
import com.vixenbliss.creator.platform.fault.Kind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Models of identities: trained, chosen among their versions, stopped. */
@ApplicationScoped
@Transactional
public class LoraService {

    private static final String SUBJECT = "lora_model";

    private final Avatars avatars;
    private final LoraRows rows;
    private final LoraViews views;
    private final LoraEndings endings;
    private final TrainingRule rule;
    private final TrainingSettings settings;
    private final ContentTrail trail;
    private final Event<LoraOrdered> ordered;

    @Inject
    public LoraService(
            Avatars avatars, LoraRows rows, LoraViews views, LoraEndings endings, TrainingRule rule, TrainingSettings settings,
            ContentTrail trail, Event<LoraOrdered> ordered) {
        this.avatars = avatars;
        this.rows = rows;
        this.views = views;
        this.endings = endings;
        this.rule = rule;
        this.settings = settings;
        this.trail = trail;
        this.ordered = ordered;
    }

    /** For the CDI client proxy only. */
    protected LoraService() {
        this(null, null, null, null, null, null, null, null);
    }

    /**
     * Has a model trained, in the caller's transaction: the work begins after the commit, and its end is told as a
     * {@link com.vixenbliss.creator.identity.avatar.StageEnded} of the stage {@code TRAINING}. The same pictures with the same
     * settings are one training, however often it is begun, unless it came to nothing; one that is done is told once more.
     *
     * @param order its data set is that of the stage before; else the identity's newest
     * @throws Fault {@code CONFLICT} without a data set, and while a real person whom it shows does not agree
     */
    public LoraView begin(UUID avatarId, LoraOrder order) {
        UUID studio = avatars.find(avatarId).orElseThrow(AvatarNotFound::new).studioId();
        AvatarFacts avatar = avatars.hold(studio, avatarId);
        rule.check(avatar);
        LoraRow row = rows.add(settings.of(avatar, order));
        if (row.state() == State.SUCCEEDED) {
            endings.tellAgain(row);
        } else {
            ordered.fire(new LoraOrdered(row.id()));
        }
        return views.of(row, avatar);
    }

    /** The same for a member of the studio. */
    public LoraView order(UUID studioId, UUID avatarId, LoraOrder order) {
        avatars.require(studioId, avatarId);
        LoraView view = begin(avatarId, order);
        trail.created(SUBJECT, view.id(), order);
        return view;
    }

    /** Stops whatever is being trained of an identity. */
    public void cancel(UUID avatarId) {
        rows.open(avatarId).forEach(this::stop);
    }

    /** Stops one. What has ended stays as it is. */
    public LoraView cancel(UUID studioId, UUID avatarId, UUID loraId) {
        AvatarFacts avatar = avatars.require(studioId, avatarId);
        stop(row(avatar, loraId));
        trail.did(SUBJECT, loraId, "canceled");
        return views.of(row(avatar, loraId), avatar);
    }

    private void stop(LoraRow row) {
        if (row.state() != State.QUEUED || !endings.cancelWaiting(row)) {
            rows.askToCancel(row.id());
            ordered.fire(new LoraOrdered(row.id()));
        }
    }

    /** All versions, the newest first. */
    public List<LoraView> versions(UUID studioId, UUID avatarId) {
        AvatarFacts avatar = avatars.require(studioId, avatarId);
        return rows.ofAvatar(avatarId).stream().map(row -> views.of(row, avatar)).toList();
    }

    /** One version. */
    public LoraView find(UUID studioId, UUID avatarId, UUID loraId) {
        AvatarFacts avatar = avatars.require(studioId, avatarId);
        return views.of(row(avatar, loraId), avatar);
    }

    /**
     * The identity is drawn with this version from now on; the one before can be chosen again.
     *
     * @throws Fault {@code CONFLICT} while it is not trained, and when a real person whom it shows does not agree (any more)
     */
    public LoraView activate(UUID studioId, UUID avatarId, UUID loraId) {
        AvatarFacts avatar = avatars.hold(studioId, avatarId);
        LoraRow row = row(avatar, loraId);
        if (row.state() != State.SUCCEEDED) {
            throw new Fault(Kind.CONFLICT, "lora-model-not-trained", "This model is not trained.");
        }
        rule.check(avatar);
        endings.wear(row);
        trail.did(SUBJECT, loraId, "activated");
        return views.of(row, avatars.require(studioId, avatarId));
    }

    private LoraRow row(AvatarFacts avatar, UUID loraId) {
        return rows.find(loraId).filter(row -> row.avatarId().equals(avatar.id())).orElseThrow(LoraNotFound::new);
    }
}
