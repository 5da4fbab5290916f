package com.vixenbliss.creator.catalogue.card.console;

import com.vixenbliss.creator.account.token.rest.CurrentCaller;
import com.vixenbliss.creator.catalogue.card.CardExportService;
import com.vixenbliss.creator.catalogue.card.model.CardContainer;
import com.vixenbliss.creator.catalogue.card.model.CardSpec;
import com.vixenbliss.creator.catalogue.card.travel.CardDownload;
import com.vixenbliss.creator.catalogue.card.travel.CardOrder;
import com.vixenbliss.creator.console.PageIds;
import com.vixenbliss.creator.platform.fault.Fault;
import com.vixenbliss.creator.platform.fault.rest.Problem;
import com.vixenbliss.creator.platform.fault.rest.Problems;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;

/** A character's card for somebody who is signed in to the console; its links name one of three files. */
@WebServlet("/console/catalogue/card")
public class CardDownloads extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private final transient CardExportService exports;
    private final transient CurrentCaller current;

    @Inject
    public CardDownloads(CardExportService exports, CurrentCaller current) {
        this.exports = exports;
        this.current = current;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            CardDownload card = exports.export(current.caller().studio(), PageIds.parse(request.getParameter("id")),
                    new CardOrder(CardSpec.V3, container(request.getParameter("as")), true));
            response.setContentType(card.mediaType());
            response.setHeader("Content-Disposition", "attachment; filename=\"" + card.fileName() + "\"");
            response.getOutputStream().write(card.bytes());
        } catch (Fault refusal) {
            Problems.write(Problem.of(refusal), request, response);
        }
    }

    private static CardContainer container(String as) {
        for (CardContainer known : CardContainer.values()) {
            if (known.name().toLowerCase(Locale.ROOT).equals(as)) {
                return known;
            }
        }
        throw Fault.invalid("as", "must be json, png or charx");
    }
}
