package com.vixenbliss.creator.companion.revision;

import com.vixenbliss.creator.platform.fault.Fault;
import com.vixenbliss.creator.platform.fault.Kind;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;

/** Why a message cannot be changed. */
final class RevisionFault {

    private RevisionFault() {}

    static Fault notFound(UUID id) {
        return new Fault(Kind.NOT_FOUND, "message-not-found", "There is no message " + id + ".");
    }

    static Fault busy() {
        return new Fault(Kind.CONFLICT, "turn-running", "A reply is on its way in this episode. Try again when it is there.");
    }

    static Fault notInATurn() {
        return new Fault(Kind.CONFLICT, "not-in-a-turn", "The character said this unasked. It belongs to the episode and cannot be changed.");
    }

    static Fault notOwnWords() {
        return new Fault(Kind.CONFLICT, "not-your-line", "Only your own lines can be edited. Select a variant of a reply instead.");
    }

    static Fault noReply() {
        return new Fault(Kind.CONFLICT, "not-a-reply", "Only a reply has variants.");
    }

    static Fault noVariant() {
        return Fault.invalid("selected", "is not a variant of this reply");
    }

    static Fault ruled() {
        return new Fault(Kind.CONFLICT, "line-answered-by-rule", "This line cannot be edited. Say what you mean in a new one, or delete it.");
    }

    static Fault unsafe() {
        return Fault.invalid("content", "cannot be put into an earlier line; say it in a new one");
    }

    static Fault unavailable(SQLException cause) {
        Fault fault = new Fault(
                Kind.UNAVAILABLE, "storage-unavailable", "The message could not be changed just now. Try again.", Duration.ofSeconds(2));
        fault.initCause(cause);
        return fault;
    }
}
