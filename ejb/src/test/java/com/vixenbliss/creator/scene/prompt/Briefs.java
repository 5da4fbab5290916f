package com.vixenbliss.creator.scene.prompt;

import com.vixenbliss.creator.catalogue.character.model.GenderTag;
import com.vixenbliss.creator.catalogue.character.model.VisualIdentity;
import com.vixenbliss.creator.catalogue.template.model.SceneConfig;
import com.vixenbliss.creator.scene.prompt.SceneBrief.Reader;
import com.vixenbliss.creator.scene.prompt.SceneMoment.Origin;
import com.vixenbliss.creator.visual.kit.Anchor;
import com.vixenbliss.creator.visual.kit.Face;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Briefs for tests: Mira at the café counter, and what may be changed about her. */
record Briefs(
        List<String> names, VisualIdentity identity, String appearance, String style, String negative, boolean anchored,
        SceneConfig config, String scene, int tension, SceneMoment moment, Reader model) {

    static final UUID ANCHOR = UUID.fromString("0199b1c2-0000-7000-8000-00000000a7c8");
    static final Reader FLUX = new Reader("black-forest-labs/flux-kontext-pro", false, false, 512);
    static final Reader WITH_NEGATIVES = new Reader("stability-ai/sdxl", true, false, 512);
    static final Reader WITH_TAGS = new Reader("somebody/anime-tags", true, true, 225);

    static Briefs mira() {
        return new Briefs(
                List.of("Mira", "Alex"),
                new VisualIdentity(GenderTag.FEMALE, "slender", 29, "21_29", List.of("long wavy brown hair, loosely tied",
                        "warm attentive hazel eyes", "beauty mark under the left eye", "rolled-up linen sleeves", "flour or coffee on her wrist")),
                "long wavy brown hair, warm attentive eyes, beauty mark, slender build, linen shirt with rolled sleeves",
                "anime style, soft painterly shading", "multiple people, twins, text on signs",
                true,
                new SceneConfig(SceneConfig.Composition.SOLO, SceneConfig.LightingPreset.WARM, "indoor_cafe", SceneConfig.TimeOfDay.MORNING,
                        List.of("cozy", "soft steam", "rain on glass"), List.of("crowd", "fireworks")),
                "A grey weekday morning at The Lantern, just after opening. The street is still wet, the first tram bell has gone, and "
                        + "nobody else is in yet. Mira knows this guest's face, if not yet the name.",
                20,
                seen("leaning on the café counter", List.of("coffee cup", "espresso machine"), "soft knowing smile", "steam on the window"),
                FLUX);
    }

    static SceneMoment seen(String action, List<String> props, String expression, String detail) {
        return new SceneMoment(action, props, expression, detail, "", Origin.MODEL);
    }

    Briefs doing(String action) {
        return in(new SceneMoment(action, moment.props(), moment.expression(), moment.settingDetail(), "", Origin.MODEL));
    }

    Briefs in(SceneMoment other) {
        return new Briefs(names, identity, appearance, style, negative, anchored, config, scene, tension, other, model);
    }

    Briefs tense(int level) {
        return new Briefs(names, identity, appearance, style, negative, anchored, config, scene, level, moment, model);
    }

    Briefs withoutAnchor() {
        return new Briefs(names, identity, appearance, style, negative, false, config, scene, tension, moment, model);
    }

    Briefs of(List<String> called, VisualIdentity looks, String words) {
        return new Briefs(called, looks, words, style, negative, anchored, config, scene, tension, moment, model);
    }

    Briefs at(SceneConfig place, String prose) {
        return new Briefs(names, identity, appearance, style, negative, anchored, place, prose, tension, moment, model);
    }

    Briefs without(String excluded) {
        return new Briefs(names, identity, appearance, style, excluded, anchored, config, scene, tension, moment, model);
    }

    Briefs styled(String words) {
        return new Briefs(names, identity, appearance, words, negative, anchored, config, scene, tension, moment, model);
    }

    Briefs readBy(Reader reader) {
        return new Briefs(names, identity, appearance, style, negative, anchored, config, scene, tension, moment, reader);
    }

    SceneBrief brief() {
        Optional<Anchor> anchor = anchored ? Optional.of(new Anchor(ANCHOR, "")) : Optional.empty();
        return new SceneBrief(names, identity, Optional.of(new Face(new UUID(0, 1), appearance, style, negative, anchor)), config, scene,
                tension, moment, model);
    }

    Composition composed() {
        return new PromptComposer().compose(brief());
    }

    String prompt() {
        return composed().prompt();
    }
}
