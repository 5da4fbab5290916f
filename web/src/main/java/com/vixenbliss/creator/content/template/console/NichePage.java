package com.vixenbliss.creator.content.template.console;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.vixenbliss.creator.account.token.rest.CurrentCaller;
import com.vixenbliss.creator.console.Form;
import com.vixenbliss.creator.console.Refusals;
import com.vixenbliss.creator.content.template.ContentTemplateNotFound;
import com.vixenbliss.creator.content.template.ContentTemplateView;
import com.vixenbliss.creator.content.template.ContentTemplates;
import com.vixenbliss.creator.content.template.NewContentTemplate;
import com.vixenbliss.creator.content.template.ShippedTemplates;
import com.vixenbliss.creator.content.template.TemplateTrial;
import com.vixenbliss.creator.content.template.TemplateTrialOrder;
import com.vixenbliss.creator.content.template.TemplateTrials;
import com.vixenbliss.creator.content.template.model.NicheTemplate;
import com.vixenbliss.creator.platform.fault.Fault;
import com.vixenbliss.creator.platform.rest.MergePatch;
import com.vixenbliss.creator.platform.text.Slug;
import com.vixenbliss.creator.platform.value.ExpectedVersion;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;

/** The template of one niche, new or known: written, tried, taken back. */
@Named
@ViewScoped
public class NichePage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String HERE = "/console/content/niche?faces-redirect=true&niche=%s&done=%s";
    private static final String LIST = "/console/content/niches?faces-redirect=true&done=removed";
    private static final String SHARES = "framing_shares";
    private static final long SEED = 1;

    @Inject
    ContentTemplates templates;

    @Inject
    TemplateTrials trials;

    @Inject
    MergePatch merge;

    @Inject
    Refusals refusals;

    @Inject
    CurrentCaller current;

    private String niche;
    private String revision;
    private int version;
    private Form form = Form.of(NicheTemplate.class, null);
    private transient ContentTemplateView shown;
    private transient TemplateTrial trial;

    /** Called once the address has been read. A new niche begins with the words that all share. */
    public void open() {
        ContentTemplateView held = getShown();
        version = held == null ? 0 : held.version();
        NicheTemplate words = held == null ? ShippedTemplates.find(ShippedTemplates.GENERAL).orElseThrow() : held.template();
        form = Form.of(NicheTemplate.class, revision == null ? words : templates.revision(studio(), niche, number()).template());
        if (held == null) {
            form.getValues().put("name", null);
        }
    }

    public String save() {
        return refusals.guard(() -> {
            NicheTemplate written = written();
            if (niche == null) {
                String address = Slug.from(written.name()).value();
                return HERE.formatted(templates.create(studio(), new NewContentTemplate(address, written)).niche(), "created");
            }
            return HERE.formatted(templates.revise(studio(), niche, ExpectedVersion.of(version), before -> written).niche(), "saved");
        });
    }

    /** What it would give, as it stands in the form. */
    public String run() {
        return refusals.guard(() -> {
            trial = trials.run(studio(), new TemplateTrialOrder(null, written(), null, List.of(), List.of(), null, SEED));
            return null;
        });
    }

    public String takeBack() {
        return refusals.guard(() -> {
            templates.takeBack(studio(), niche, ExpectedVersion.of(version));
            return ShippedTemplates.find(niche).isPresent() ? HERE.formatted(niche, "taken_back") : LIST;
        });
    }

    private NicheTemplate written() {
        ObjectNode json = form.toJson();
        ArrayNode shares = json.arrayNode();
        json.path(SHARES).forEach(share -> shares.add(whole(share.asText())));
        return merge.whole(json.set(SHARES, shares), NicheTemplate.class);
    }

    private static int whole(String share) {
        try {
            return Integer.parseInt(share);
        } catch (NumberFormatException notANumber) {
            throw Fault.invalid(SHARES, "must be whole numbers, one a line");
        }
    }

    private int number() {
        try {
            return Integer.parseInt(revision);
        } catch (NumberFormatException notANumber) {
            throw new ContentTemplateNotFound();
        }
    }

    /** Null for a new one. */
    public ContentTemplateView getShown() {
        if (shown == null && niche != null) {
            shown = templates.get(studio(), niche);
        }
        return shown;
    }

    /** What the studio has written for it, the latest first. */
    public List<ContentTemplateView> getHistory() {
        return niche == null ? List.of() : templates.history(studio(), niche);
    }

    private UUID studio() {
        return current.caller().studio();
    }

    /** Null before anything was tried. */
    public TemplateTrial getTrial() {
        return trial;
    }

    public Form getForm() {
        return form;
    }

    public String getNiche() {
        return niche;
    }

    public void setNiche(String niche) {
        this.niche = niche;
    }

    public String getRevision() {
        return revision;
    }

    /** @param revision an earlier one to begin from; null for the one that holds */
    public void setRevision(String revision) {
        this.revision = revision;
    }
}
