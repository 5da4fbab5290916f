package com.vixenbliss.creator.content.batch.console;

import com.vixenbliss.creator.account.token.rest.CurrentCaller;
import com.vixenbliss.creator.companion.chat.console.TryEndpoint;
import com.vixenbliss.creator.console.PageIds;
import com.vixenbliss.creator.content.batch.BatchService;
import com.vixenbliss.creator.content.batch.export.BatchExport;
import com.vixenbliss.creator.content.piece.model.PieceStatus;
import com.vixenbliss.creator.platform.fault.Fault;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.UUID;

/** A batch as a ZIP with its manifest, for whoever is signed in to the console. */
@WebServlet("/console/content/export")
public class BatchFile extends TryEndpoint {

    private static final long serialVersionUID = 1L;

    private final transient BatchService batches;
    private final transient BatchExport export;
    private final transient CurrentCaller current;

    @Inject
    public BatchFile(BatchService batches, BatchExport export, CurrentCaller current) {
        this.batches = batches;
        this.export = export;
        this.current = current;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        UUID id = batches.get(current.caller().studio(), PageIds.parse(request.getParameter("batch"))).id();
        PieceStatus status = status(request.getParameter("status"));
        response.setContentType("application/zip");
        response.setHeader("Content-Disposition", "attachment; filename=\"batch-" + id + ".zip\"");
        export.write(id, status, response.getOutputStream());
    }

    /** @return null for all */
    private static PieceStatus status(String word) {
        try {
            return word == null || word.isBlank() ? null : PieceStatus.valueOf(word.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException unknown) {
            throw Fault.invalid("status", "is none of a piece");
        }
    }
}
