package com.vixenbliss.creator.identity.making.step;

import com.vixenbliss.creator.catalogue.character.CharacterService;
import com.vixenbliss.creator.catalogue.template.TemplateService;
import com.vixenbliss.creator.identity.avatar.Stage;
import com.vixenbliss.creator.identity.avatar.StageEnded;
import com.vixenbliss.creator.identity.biography.Components;
import com.vixenbliss.creator.identity.making.IdentityOrder;
import com.vixenbliss.creator.identity.making.Looks;
import com.vixenbliss.creator.identity.making.Making;
import com.vixenbliss.creator.identity.making.MakingRows;
import com.vixenbliss.creator.identity.making.MakingStep;
import com.vixenbliss.creator.platform.value.ExpectedVersion;
import com.vixenbliss.creator.visual.kit.KitService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Makes the persona a character that can be talked with, and the kit that it wears. Asks nobody: it begins and ends at once. */
@ApplicationScoped
public class CharacterStep implements MakingStep {

    private final Components components;
    private final CharacterService characters;
    private final TemplateService templates;
    private final KitService kits;
    private final MakingRows rows;
    private final Event<StageEnded> ended;
    private final String style;

    /** @param style how faces are drawn where the order does not say */
    @Inject
    public CharacterStep(Components components, CharacterService characters, TemplateService templates, KitService kits,
            MakingRows rows, Event<StageEnded> ended,
            @ConfigProperty(name = "IDENTITY_STYLE", defaultValue = "natural photograph, true skin texture, sharp focus") String style) {
        this.components = components;
        this.characters = characters;
        this.templates = templates;
        this.kits = kits;
        this.rows = rows;
        this.ended = ended;
        this.style = style;
    }

    /** For the CDI client proxy only. */
    protected CharacterStep() {
        this(null, null, null, null, null, null, null);
    }

    @Override
    public Stage stage() {
        return Stage.CHARACTER;
    }

    @Override
    public void begin(Making making) {
        UUID studio = making.studioId();
        Persona persona = new Persona(components.latest(making.avatarId()).orElseThrow(), making.order());
        UUID character = characters.create(studio, persona.character()).id();
        templates.create(studio, character, persona.firstMessage());
        UUID kit = kits.create(studio, character, persona.kit(Looks.style(making.order().visualCharacteristics()).orElse(style))).id();
        kits.activate(studio, kit, ExpectedVersion.ANY);
        rows.embody(making.avatarId(), character, kit);
        ended.fire(new StageEnded(making.avatarId(), stage(), Stage.Ending.DONE, null));
    }

    @Override
    public void cancel(Making making) {
        // It is never under way.
    }

    @Override
    public BigDecimal estimateUsd(IdentityOrder order) {
        return BigDecimal.ZERO;
    }
}
