package com.vixenbliss.creator.content.piece.console;

import com.vixenbliss.creator.account.token.rest.CurrentCaller;
import com.vixenbliss.creator.companion.chat.console.TryEndpoint;
import com.vixenbliss.creator.content.piece.PieceActions;
import com.vixenbliss.creator.content.piece.PieceService;
import com.vixenbliss.creator.platform.fault.Fault;
import com.vixenbliss.creator.platform.fault.Kind;
import com.vixenbliss.creator.platform.json.Json;
import com.vixenbliss.creator.platform.rest.MergePatch;
import com.vixenbliss.creator.platform.security.Caller;
import com.vixenbliss.creator.platform.security.Role;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** What a reviewer decides about many pieces at once: approved, rejected, or made again with a note. */
@WebServlet("/console/content/deeds")
public class PieceDeeds extends TryEndpoint {

    private static final long serialVersionUID = 1L;

    private final transient PieceService pieces;
    private final transient MergePatch merge;
    private final transient CurrentCaller current;

    @Inject
    public PieceDeeds(PieceService pieces, MergePatch merge, CurrentCaller current) {
        this.pieces = pieces;
        this.merge = merge;
        this.current = current;
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Caller caller = current.caller();
        if (!caller.is(Role.STUDIO_EDITOR)) {
            throw new Fault(Kind.FORBIDDEN, "forbidden", "Only editors of the studio decide about its pieces.");
        }
        PieceActions actions = merge.whole(Json.strict().valueToTree(read(request, PieceActions.class)), PieceActions.class);
        write(response, pieces.act(caller.studio(), actions));
    }
}
