package com.vixenbliss.creator.companion.chat.console;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.vixenbliss.creator.companion.episode.EpisodeService;
import com.vixenbliss.creator.companion.episode.EpisodeView;
import com.vixenbliss.creator.companion.episode.MessageView;
import com.vixenbliss.creator.companion.relationship.RelationshipService;
import com.vixenbliss.creator.platform.json.Json;
import com.vixenbliss.creator.platform.safety.Disclosure;
import com.vixenbliss.creator.platform.security.Caller;
import com.vixenbliss.creator.platform.value.Page;
import com.vixenbliss.creator.platform.value.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** Where a studio's member and a character were when they last met. */
@ApplicationScoped
public class Rehearsals {

    private static final int SHOWN = 100;

    private final EpisodeService episodes;
    private final RelationshipService relationships;
    private final Disclosure disclosure;

    @Inject
    public Rehearsals(EpisodeService episodes, RelationshipService relationships, Disclosure disclosure) {
        this.episodes = episodes;
        this.relationships = relationships;
        this.disclosure = disclosure;
    }

    /** For the CDI client proxy only. */
    protected Rehearsals() {
        this(null, null, null);
    }

    /** The active episode with its last hundred lines. */
    Rehearsal of(Caller caller, UUID characterId) {
        return episodes.list(caller.userId(), characterId, new PageRequest(1, null)).data().stream()
                .filter(EpisodeView::isActive)
                .findFirst()
                .map(episode -> new Rehearsal(episode, lastLines(caller.userId(), episode.id()), bond(caller, characterId)))
                .orElse(new Rehearsal(null, List.of(), ""));
    }

    private List<MessageView> lastLines(UUID userId, UUID episodeId) {
        LinkedList<MessageView> last = new LinkedList<>();
        for (String cursor = ""; cursor != null; ) {
            Page<MessageView> page = episodes.lines(userId, episodeId, PageRequest.of(SHOWN, cursor));
            last.addAll(page.data());
            while (last.size() > SHOWN) {
                last.removeFirst();
            }
            cursor = page.nextCursor();
        }
        return last;
    }

    private String bond(Caller caller, UUID characterId) {
        try {
            return Json.strict().writeValueAsString(relationships.get(caller.userId(), characterId));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("A relationship cannot be written", impossible);
        }
    }

    String notice() {
        return disclosure.notice(Locale.ENGLISH).text();
    }

    /**
     * @param episode null before the first one
     * @param bond the relationship as the event of that name tells it, empty before the first episode
     */
    record Rehearsal(EpisodeView episode, List<MessageView> lines, String bond) {}
}
