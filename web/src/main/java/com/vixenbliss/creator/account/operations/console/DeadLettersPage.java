package com.vixenbliss.creator.account.operations.console;

import com.vixenbliss.creator.account.token.rest.CurrentCaller;
import com.vixenbliss.creator.console.Refusals;
import com.vixenbliss.creator.platform.fault.Fault;
import com.vixenbliss.creator.platform.message.DeadLetter;
import com.vixenbliss.creator.platform.message.DeadLetters;
import com.vixenbliss.creator.platform.security.Role;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/** What failed for good, for administrators: sent back or thrown away. */
@Named
@ViewScoped
public class DeadLettersPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String HERE = "/console/platform/failed?faces-redirect=true&done=";

    @Inject
    DeadLetters letters;

    @Inject
    Refusals refusals;

    @Inject
    CurrentCaller current;

    private List<Row> rows = List.of();
    private boolean away;

    /** What the page keeps of a letter between two requests. */
    public record Row(String id, String from, String row, Instant at) implements Serializable {

        static Row of(DeadLetter letter) {
            return new Row(letter.id(), letter.from(), letter.row(), letter.at());
        }
    }

    @PostConstruct
    void open() {
        if (isAdmin()) {
            try {
                rows = letters.list(current.caller()).stream().map(Row::of).toList();
            } catch (Fault brokerIsAway) {
                away = true;
            }
        }
    }

    public String redeliver(String id) {
        return refusals.guard(() -> {
            letters.redeliver(current.caller(), id);
            return HERE + "retried";
        });
    }

    public String discard(String id) {
        return refusals.guard(() -> {
            letters.discard(current.caller(), id);
            return HERE + "discarded";
        });
    }

    public boolean isAdmin() {
        return current.caller().is(Role.ADMIN);
    }

    /** True while the broker does not answer. */
    public boolean isAway() {
        return away;
    }

    public List<Row> getRows() {
        return rows;
    }
}
