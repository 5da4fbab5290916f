package com.vixenbliss.creator.companion.opening;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The rows of hooks that are due. Every write names the fence of its taking and changes nothing when somebody took it since. */
public interface Candidates {

    /** Takes some whose time has come, or whose worker died, for one worker. */
    List<Candidate> take(int limit) throws SQLException;

    /** Gives one back for later. */
    void postpone(Candidate hook, Instant until) throws SQLException;

    /** Nobody raised it while it was fresh. */
    void expire(Candidate hook) throws SQLException;

    /**
     * Stores the line, if it is still the moment: all is judged once more with the person, the pair and the episode
     * held, so that a turn that has begun meanwhile wins.
     *
     * @param title of the episode that begins with the line, when there is none to add it to
     * @return empty when it was not the moment any more, or the hook no longer this worker's
     */
    Optional<OpeningLine> say(Candidate hook, Words words, String title) throws SQLException;

    /** Takes back what this server held when it last died. */
    int recover() throws SQLException;
}
