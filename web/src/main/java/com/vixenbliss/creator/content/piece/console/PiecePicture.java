package com.vixenbliss.creator.content.piece.console;

import com.vixenbliss.creator.account.token.rest.CurrentCaller;
import com.vixenbliss.creator.companion.chat.console.TryEndpoint;
import com.vixenbliss.creator.console.PageIds;
import com.vixenbliss.creator.content.piece.CropView;
import com.vixenbliss.creator.content.piece.PieceNotFound;
import com.vixenbliss.creator.content.piece.PieceService;
import com.vixenbliss.creator.content.piece.PieceView;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;

/**
 * Where the file of a piece is just now. Pages that stay open for hours name pictures by this address, because those of the
 * storage are good for minutes.
 */
@WebServlet("/console/content/picture")
public class PiecePicture extends TryEndpoint {

    private static final long serialVersionUID = 1L;

    private final transient PieceService pieces;
    private final transient CurrentCaller current;

    @Inject
    public PiecePicture(PieceService pieces, CurrentCaller current) {
        this.pieces = pieces;
        this.current = current;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) {
        PieceView piece = pieces.get(current.caller().studio(), PageIds.parse(request.getParameter("piece")));
        String kind = request.getParameter("kind");
        URI file = file(piece, kind == null ? "thumbnail" : kind);
        if (file == null) {
            throw new PieceNotFound();
        }
        response.setStatus(HttpServletResponse.SC_FOUND);
        response.setHeader("Location", file.toString());
        response.setHeader("Cache-Control", "private, max-age=300");
    }

    /** @return null for what is not there */
    private static URI file(PieceView piece, String kind) {
        return switch (kind) {
            case "thumbnail" -> piece.thumbnailUrl();
            case "original" -> piece.imageUrl();
            case "square" -> address(piece.crops().square());
            case "portrait_4_5" -> address(piece.crops().portrait45());
            case "story_9_16" -> address(piece.crops().story916());
            default -> null;
        };
    }

    private static URI address(CropView crop) {
        return crop == null ? null : crop.url();
    }
}
