package com.vixenbliss.creator.companion.episode;

import com.vixenbliss.creator.platform.fault.Fault;
import com.vixenbliss.creator.platform.fault.Kind;
import java.util.UUID;

/** There is no such episode, or it is somebody else's. */
public class EpisodeNotFound extends Fault {

    private static final long serialVersionUID = 1L;

    public EpisodeNotFound(UUID id) {
        super(Kind.NOT_FOUND, "episode-not-found", "There is no episode " + id + ".");
    }
}
