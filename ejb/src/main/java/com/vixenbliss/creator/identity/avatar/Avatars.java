package com.vixenbliss.creator.identity.avatar;

import com.vixenbliss.creator.identity.avatar.model.Avatar;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

/** Identities, for those who work for them. */
@ApplicationScoped
@Transactional
public class Avatars {

    private final Clock clock;

    @PersistenceContext(unitName = "creator")
    EntityManager em;

    @Inject
    public Avatars(Clock clock) {
        this.clock = clock;
    }

    /** For the CDI client proxy only. */
    protected Avatars() {
        this(null);
    }

    /** Whosever it is: the caller knows that it may ask. */
    public Optional<AvatarFacts> find(UUID avatarId) {
        return Optional.ofNullable(em.find(Avatar.class, avatarId)).map(AvatarFacts::of);
    }

    /** @throws AvatarNotFound also when it is another studio's */
    public AvatarFacts require(UUID studioId, UUID avatarId) {
        return find(avatarId).filter(avatar -> avatar.studioId().equals(studioId)).orElseThrow(AvatarNotFound::new);
    }

    /** The same, held until the end of the transaction, so that two writers take turns. */
    public AvatarFacts hold(UUID studioId, UUID avatarId) {
        return held(avatarId).map(AvatarFacts::of).filter(avatar -> avatar.studioId().equals(studioId))
                .orElseThrow(AvatarNotFound::new);
    }

    /** @param loraModelId which of its models draws it from now on; null for none */
    public void wearLora(UUID avatarId, UUID loraModelId) {
        held(avatarId).orElseThrow(AvatarNotFound::new).wearLora(loraModelId, clock.instant());
    }

    private Optional<Avatar> held(UUID avatarId) {
        return Optional.ofNullable(em.find(Avatar.class, avatarId, LockModeType.PESSIMISTIC_WRITE));
    }
}
