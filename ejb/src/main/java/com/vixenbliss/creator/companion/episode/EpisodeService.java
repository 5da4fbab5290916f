package com.vixenbliss.creator.companion.episode;

import com.vixenbliss.creator.companion.episode.Episodes.Pair;
import com.vixenbliss.creator.companion.episode.model.Episode;
import com.vixenbliss.creator.companion.episode.model.Message;
import com.vixenbliss.creator.companion.episode.model.Opening;
import com.vixenbliss.creator.platform.fault.Fault;
import com.vixenbliss.creator.platform.fault.Kind;
import com.vixenbliss.creator.platform.value.Page;
import com.vixenbliss.creator.platform.value.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

/** Opens, ends and reads episodes. Concurrent calls for one pair wait for each other, so a pair has one active episode. */
@ApplicationScoped
@Transactional
public class EpisodeService {

    private final Episodes episodes;
    private final Clock clock;

    @Inject
    EpisodeService(Episodes episodes, Clock clock) {
        this.episodes = episodes;
        this.clock = clock;
    }

    /** For the CDI client proxy only. */
    protected EpisodeService() {
        this(null, null);
    }

    /** The pair's active episode, or a new one that begins as said. */
    public Opened getOrOpen(UUID userId, UUID characterId, Opening opening) {
        Pair pair = episodes.lockPair(userId, characterId);
        return episodes.active(userId, characterId)
                .map(episode -> new Opened(EpisodeView.of(episode), false, null))
                .orElseGet(() -> open(pair, userId, characterId, opening));
    }

    /** A new episode; the one that was active is ended. */
    public Opened openAnew(UUID userId, UUID characterId, Opening opening) {
        Pair pair = episodes.lockPair(userId, characterId);
        episodes.active(userId, characterId).ifPresent(this::end);
        return open(pair, userId, characterId, opening);
    }

    /** @throws EpisodeNotFound also when it is somebody else's */
    public EpisodeView end(UUID userId, UUID episodeId) {
        Episode episode = mine(userId, episodeId);
        episodes.lockPair(userId, episode.characterId());
        end(episode);
        return EpisodeView.of(episode);
    }

    /** @throws EpisodeNotFound also when it is somebody else's */
    public EpisodeView get(UUID userId, UUID episodeId) {
        return EpisodeView.of(mine(userId, episodeId));
    }

    /** @param characterId null for all characters */
    public Page<EpisodeView> list(UUID userId, UUID characterId, PageRequest page) {
        return episodes.page(userId, characterId, page).map(EpisodeView::of);
    }

    /** Lines in order, oldest first. */
    public Page<MessageView> lines(UUID userId, UUID episodeId, PageRequest page) {
        mine(userId, episodeId);
        return episodes.lines(episodeId, page).map(MessageView::of);
    }

    /** The row of a line that the person may read. */
    public Message line(UUID userId, UUID messageId) {
        return episodes.line(userId, messageId)
                .orElseThrow(() -> new Fault(Kind.NOT_FOUND, "message-not-found", "There is no message " + messageId + "."));
    }

    private Opened open(Pair pair, UUID userId, UUID characterId, Opening opening) {
        Episode episode = Episode.open(
                userId, characterId, pair.relationshipId(), pair.totalEpisodes() + 1, opening, clock.instant());
        Optional<Message> line =
                Optional.ofNullable(opening.line()).map(text -> Message.openingOf(episode, text, clock.instant()));
        episodes.add(episode, line, pair.relationshipId());
        return new Opened(EpisodeView.of(episode), true, line.map(MessageView::of).orElse(null));
    }

    private void end(Episode episode) {
        episode.end(clock.instant());
        episodes.flush();
    }

    private Episode mine(UUID userId, UUID episodeId) {
        return episodes.find(userId, episodeId).orElseThrow(() -> new EpisodeNotFound(episodeId));
    }

    /**
     * @param created whether it is new
     * @param openingLine the character's first line; null when there is none or the episode is not new
     */
    public record Opened(EpisodeView episode, boolean created, MessageView openingLine) {}
}
