package com.vixenbliss.creator.identity.making.step;

import com.vixenbliss.creator.catalogue.character.model.Boundaries;
import com.vixenbliss.creator.catalogue.character.model.CharacterDraft;
import com.vixenbliss.creator.catalogue.character.model.LifeArc;
import com.vixenbliss.creator.catalogue.character.model.Personality;
import com.vixenbliss.creator.catalogue.character.model.ToneStyle;
import com.vixenbliss.creator.catalogue.character.model.VisualIdentity;
import com.vixenbliss.creator.catalogue.template.model.TemplateDraft;
import com.vixenbliss.creator.identity.biography.Biography;
import com.vixenbliss.creator.identity.making.IdentityOrder;
import com.vixenbliss.creator.visual.kit.model.KitDraft;
import java.util.UUID;

/** A biography as what the platform makes of it: a character that people talk with, its first line, and the words of its face. */
record Persona(Biography biography, IdentityOrder order) {

    private static final String KIT = "Public face";
    private static final String FIRST = "First message";

    CharacterDraft character() {
        UUID world = order.worldId();
        return new CharacterDraft(world, biography.name(), null, biography.archetype(), biography.tagline(), systemPrompt(),
                new Personality(biography.personality().traits(), biography.personality().values(),
                        biography.personality().quirks(), biography.personality().summary()),
                new ToneStyle(biography.voice().manner(), biography.voice().formality(), biography.voice().emojiUse(),
                        biography.voice().sampleLines()),
                new Boundaries(biography.hardLimits(), biography.softLimits()),
                biography.likes(), biography.dislikes(), biography.backstory(),
                new LifeArc(biography.life().goal(), biography.life().struggle(), biography.life().dream(), biography.life().recentEvent()),
                new VisualIdentity(biography.genderTag(), biography.looks().bodyType(), biography.age(), null, biography.looks().keyFeatures()),
                null, null, null, null);
    }

    /** Who it is; manner, limits and life have fields of their own. */
    private String systemPrompt() {
        return """
                You are %s, %d years old: %s. You live on this: %s. Home: %s.
                You are known for %s, and that is what people come to you for.
                What you say of yourself in public: %s
                You speak the language whose tag is %s unless you are asked to speak another.""".formatted(
                biography.name(), biography.age(), biography.archetype(), biography.occupation(), biography.home(), order.niche(),
                biography.biography(), order.language());
    }

    TemplateDraft firstMessage() {
        return new TemplateDraft(FIRST, null, "Somebody new writes to " + biography.name() + ".", biography.openingLine(),
                null, null, null, null, null);
    }

    /** @param style how it is drawn */
    KitDraft kit(String style) {
        return new KitDraft(KIT, biography.looks().appearance(), style, null);
    }
}
