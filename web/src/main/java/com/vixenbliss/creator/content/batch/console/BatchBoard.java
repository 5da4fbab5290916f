package com.vixenbliss.creator.content.batch.console;

import com.vixenbliss.creator.account.token.rest.CurrentCaller;
import com.vixenbliss.creator.companion.chat.console.TryEndpoint;
import com.vixenbliss.creator.console.PageIds;
import com.vixenbliss.creator.content.batch.BatchService;
import com.vixenbliss.creator.content.batch.BatchView;
import com.vixenbliss.creator.content.piece.PieceFilter;
import com.vixenbliss.creator.content.piece.PieceService;
import com.vixenbliss.creator.content.piece.PieceView;
import com.vixenbliss.creator.platform.fault.Fault;
import com.vixenbliss.creator.platform.value.Page;
import com.vixenbliss.creator.platform.value.PageRequest;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The pieces of a batch for the page's script: all of them in pages, then those that have changed since. */
@WebServlet("/console/content/board")
public class BatchBoard extends TryEndpoint {

    private static final long serialVersionUID = 1L;
    private static final int MOST = PageRequest.MAX_LIMIT;

    /** A change may be seen a little later than its time says; what is told twice looks the same. */
    private static final long OVERLAP = 5_000;

    private final transient BatchService batches;
    private final transient PieceService pieces;
    private final transient CurrentCaller current;
    private final transient Clock clock;

    @Inject
    public BatchBoard(BatchService batches, PieceService pieces, CurrentCaller current, Clock clock) {
        this.batches = batches;
        this.pieces = pieces;
        this.current = current;
        this.clock = clock;
    }

    /**
     * @param next cursor of the next page; null after the last, and for changes
     * @param since what to ask with for what changes from here on
     */
    record Board(BatchView batch, List<PieceView> pieces, String next, long since) {}

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        UUID studio = current.caller().studio();
        BatchView batch = batches.get(studio, PageIds.parse(request.getParameter("batch")));
        long now = clock.millis() - OVERLAP;
        String since = request.getParameter("since");
        if (since == null) {
            Page<PieceView> page = pieces.list(studio, new PieceFilter(null, batch.id(), null), PageRequest.of(MOST, request.getParameter("cursor")));
            write(response, new Board(batch, page.data(), page.nextCursor(), now));
        } else {
            List<PieceView> changed = pieces.changed(batch.id(), Instant.ofEpochMilli(millis(since)), MOST);
            write(response, new Board(batch, changed, null, changed.size() < MOST ? now : changed.getLast().updatedAt().toEpochMilli()));
        }
    }

    private static long millis(String since) {
        try {
            return Long.parseLong(since);
        } catch (NumberFormatException notOurs) {
            throw Fault.invalid("since", "must be a number of milliseconds");
        }
    }
}
