package com.vixenbliss.creator.identity.avatar.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.vixenbliss.creator.identity.avatar.AvatarView;
import com.vixenbliss.creator.identity.avatar.AvatarViews;
import com.vixenbliss.creator.identity.avatar.MakingStatus;
import com.vixenbliss.creator.platform.rest.JsonBinding;
import com.vixenbliss.creator.platform.sse.rest.EventStream;
import com.vixenbliss.creator.platform.sse.rest.Heartbeats;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells watchers of identities what has changed, by looking at the rows each second: so it does not matter which node makes
 * them. One statement a studio, however many watch.
 */
@ApplicationScoped
public class AvatarEvents {

    private static final Logger LOG = LoggerFactory.getLogger(AvatarEvents.class);

    private final Set<Watching> open = ConcurrentHashMap.newKeySet();
    private final AvatarViews avatars;
    private final Heartbeats heartbeats;

    @Resource
    ManagedScheduledExecutorService timer;

    private ScheduledFuture<?> beat;

    @Inject
    public AvatarEvents(AvatarViews avatars, Heartbeats heartbeats) {
        this.avatars = avatars;
        this.heartbeats = heartbeats;
    }

    /** For the CDI client proxy only. */
    protected AvatarEvents() {
        this(null, null);
    }

    @PostConstruct
    void start() {
        beat = timer.scheduleWithFixedDelay(this::look, 1, 1, TimeUnit.SECONDS);
    }

    @PreDestroy
    void stop() {
        beat.cancel(false);
    }

    /** The caller has found the avatar to be the studio's. */
    EventStream of(UUID studioId, UUID avatarId) {
        Watching[] watching = new Watching[1];
        EventStream stream = new EventStream(started -> {
            open.add(watching[0]);
            heartbeats.keep(started);
            watching[0].tell(avatars.some(studioId, List.of(avatarId)));
        }, () -> {
            open.remove(watching[0]);
            heartbeats.forget(watching[0].stream);
        });
        watching[0] = new Watching(studioId, avatarId, stream);
        return stream;
    }

    private void look() {
        try {
            open.stream().collect(Collectors.groupingBy(watching -> watching.studioId)).forEach((studio, watchings) -> {
                List<AvatarView> found = avatars.some(studio, watchings.stream().map(watching -> watching.avatarId).distinct().toList());
                watchings.forEach(watching -> watching.tell(found));
            });
        } catch (RuntimeException down) {
            LOG.warn("watchers of identities hear nothing this time", down);
        }
    }

    /** One client. */
    private static final class Watching {

        private final UUID studioId;
        private final UUID avatarId;
        private final EventStream stream;
        private String told = "";
        private int count;

        Watching(UUID studioId, UUID avatarId, EventStream stream) {
            this.studioId = studioId;
            this.avatarId = avatarId;
            this.stream = stream;
        }

        synchronized void tell(List<AvatarView> found) {
            found.stream().filter(avatar -> avatar.id().equals(avatarId)).findFirst().ifPresent(avatar -> {
                String json = json(avatar);
                if (!json.equals(told)) {
                    told = json;
                    stream.send(Integer.toString(++count), "avatar", json);
                }
                if (avatar.makingStatus() == MakingStatus.COMPLETED) {
                    stream.end();
                }
            });
        }

        private static String json(AvatarView avatar) {
            try {
                return JsonBinding.edge().writeValueAsString(avatar);
            } catch (JsonProcessingException impossible) {
                throw new IllegalStateException("An avatar cannot be written", impossible);
            }
        }
    }
}
