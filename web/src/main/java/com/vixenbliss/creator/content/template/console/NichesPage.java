package com.vixenbliss.creator.content.template.console;

import com.vixenbliss.creator.account.token.rest.CurrentCaller;
import com.vixenbliss.creator.content.template.ContentTemplateView;
import com.vixenbliss.creator.content.template.ContentTemplates;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The niches that a studio's content can be made for. */
@Named
@RequestScoped
public class NichesPage {

    @Inject
    ContentTemplates templates;

    @Inject
    CurrentCaller current;

    private List<ContentTemplateView> all;

    public List<ContentTemplateView> getAll() {
        if (all == null) {
            all = templates.list(current.caller().studio());
        }
        return all;
    }
}
