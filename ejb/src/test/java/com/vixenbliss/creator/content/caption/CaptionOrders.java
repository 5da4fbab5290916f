package com.vixenbliss.creator.content.caption;

import com.vixenbliss.creator.catalogue.character.Persona;
import com.vixenbliss.creator.catalogue.character.model.Boundaries;
import com.vixenbliss.creator.catalogue.character.model.CharacterStatus;
import com.vixenbliss.creator.catalogue.character.model.Personality;
import com.vixenbliss.creator.catalogue.character.model.ToneStyle;
import com.vixenbliss.creator.content.template.ShippedTemplates;
import com.vixenbliss.creator.content.template.model.Axes;
import com.vixenbliss.creator.content.template.model.NicheTemplate;
import com.vixenbliss.creator.content.template.model.Platform;
import com.vixenbliss.creator.platform.ai.spi.ModelSettings;
import com.vixenbliss.creator.platform.ai.spi.Purpose;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** Captions to be ordered in tests. */
final class CaptionOrders {

    static final UUID CHARACTER = UUID.randomUUID();
    static final Persona MIRA = new Persona(CHARACTER, 1, UUID.randomUUID(), "Mira", "mira", "café owner", "",
            new Personality(List.of("warm", "wry"), List.of(), List.of(), "Runs a café by the harbour."),
            new ToneStyle("warm, a little teasing", ToneStyle.Formality.CASUAL, ToneStyle.EmojiUse.RARE, List.of("The usual, then?")),
            Boundaries.NONE, List.of("rain"), List.of(), "", null, "", ModelSettings.DEFAULT, CharacterStatus.ACTIVE, 34, null, null, null);
    private static final Axes PICTURE = new Axes("close-up portrait", "frontal view", "gentle smile", "soft window light",
            "in a sunlit kitchen", "a linen shirt", "holding a cup of coffee");

    private CaptionOrders() {}

    static CaptionOrder on(Platform platform) {
        return of(platform, Locale.ENGLISH, template(), PICTURE, 1, List.of());
    }

    static CaptionOrder after(List<String> recent) {
        return of(Platform.INSTAGRAM, Locale.ENGLISH, template(), PICTURE, 1, recent);
    }

    static CaptionOrder of(Platform platform, Locale language, NicheTemplate template, Axes picture, int position, List<String> recent) {
        Purpose purpose = new Purpose("content.caption", UUID.randomUUID(), null, CHARACTER, UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID());
        return new CaptionOrder(purpose, language, "lifestyle", template, platform, picture, position, recent, null);
    }

    static NicheTemplate template() {
        return ShippedTemplates.find("lifestyle").orElseThrow();
    }
}
