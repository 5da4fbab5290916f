package com.vixenbliss.creator.visual.kit.console;

import com.vixenbliss.creator.console.Form;
import com.vixenbliss.creator.console.Refusals;
import com.vixenbliss.creator.platform.rest.MergePatch;
import com.vixenbliss.creator.platform.value.PageRequest;
import com.vixenbliss.creator.visual.kit.AssetService;
import com.vixenbliss.creator.visual.kit.AssetView;
import com.vixenbliss.creator.visual.kit.KitDrawing;
import com.vixenbliss.creator.visual.kit.model.AssetStatus;
import com.vixenbliss.creator.visual.kit.model.AssetType;
import com.vixenbliss.creator.visual.kit.model.VariantKind;
import com.vixenbliss.creator.visual.kit.prompt.AnchorOrder;
import com.vixenbliss.creator.visual.kit.prompt.VariantOrder;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;

/** The pictures of the kit on the page: the last hundred, and what can be done with them. */
@Named
@ViewScoped
public class KitGallery implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String HERE = "/console/visual/kit?faces-redirect=true&id=%s&done=%s";

    @Inject
    KitPage page;

    @Inject
    AssetService assets;

    @Inject
    KitDrawing drawing;

    @Inject
    MergePatch merge;

    @Inject
    Refusals refusals;

    private final Form anchorForm = Form.of(AnchorOrder.class, null);
    private final Form variantForm = Form.of(VariantOrder.class, null);
    private transient List<AssetView> all;

    public String drawAnchors() {
        return done("ordered", () -> drawing.anchors(
                page.studio(), page.kitId(), merge.whole(anchorForm.toJson(), AnchorOrder.class)));
    }

    public String drawVariants() {
        return done("ordered", () -> drawing.variants(
                page.studio(), page.kitId(), merge.whole(variantForm.toJson(), VariantOrder.class)));
    }

    /** Makes it the anchor, or the variant that is used. */
    public String choose(AssetView asset) {
        return done("chosen", () -> assets.choose(page.studio(), page.kitId(), asset.assetType(), asset.id()));
    }

    public String discard(UUID id) {
        return done("removed", () -> assets.delete(page.studio(), page.kitId(), id));
    }

    private String done(String word, Runnable useCase) {
        return refusals.guard(() -> {
            useCase.run();
            return HERE.formatted(page.getId(), word);
        });
    }

    /** Some may have been drawn meanwhile. */
    public void refresh() {
        all = null;
    }

    private List<AssetView> all() {
        if (all == null) {
            all = page.getId() == null
                    ? List.of()
                    : assets.list(page.studio(), page.kitId(), null, new PageRequest(PageRequest.MAX_LIMIT, null)).data();
        }
        return all;
    }

    public List<AssetView> getAnchors() {
        return all().stream().filter(asset -> asset.assetType() == AssetType.ANCHOR).toList();
    }

    public List<AssetView> variants(VariantKind kind) {
        return all().stream().filter(asset -> asset.variantKind() == kind).toList();
    }

    public VariantKind[] getKinds() {
        return VariantKind.values();
    }

    public long getUnderWay() {
        return all().stream().filter(asset -> asset.status() == AssetStatus.GENERATING).count();
    }

    public Form getAnchorForm() {
        return anchorForm;
    }

    public Form getVariantForm() {
        return variantForm;
    }
}
