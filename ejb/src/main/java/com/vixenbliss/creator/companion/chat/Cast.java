package com.vixenbliss.creator.companion.chat;

import com.vixenbliss.creator.account.user.UserService;
import com.vixenbliss.creator.catalogue.character.Persona;
import com.vixenbliss.creator.catalogue.character.Personas;
import com.vixenbliss.creator.catalogue.character.Placeholders;
import com.vixenbliss.creator.catalogue.lorebook.LoreShelf;
import com.vixenbliss.creator.catalogue.lorebook.trigger.Recalled;
import com.vixenbliss.creator.catalogue.lorebook.trigger.Situation;
import com.vixenbliss.creator.catalogue.template.EpisodeScript;
import com.vixenbliss.creator.catalogue.template.EpisodeScripts;
import com.vixenbliss.creator.companion.episode.model.Opening;
import com.vixenbliss.creator.platform.ai.spi.ModelMessage;
import com.vixenbliss.creator.platform.fault.Fault;
import com.vixenbliss.creator.platform.fault.Kind;
import com.vixenbliss.creator.platform.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Who can be talked with, and how an episode with them begins. */
@ApplicationScoped
public class Cast {

    private final Personas personas;
    private final EpisodeScripts scripts;
    private final UserService users;
    private final LoreShelf lore;

    @Inject
    Cast(Personas personas, EpisodeScripts scripts, UserService users, LoreShelf lore) {
        this.personas = personas;
        this.scripts = scripts;
        this.users = users;
        this.lore = lore;
    }

    /** For the CDI client proxy only. */
    protected Cast() {
        this(null, null, null, null);
    }

    /**
     * A character that the caller may talk with: a published one, or any of the caller's own studio.
     *
     * @throws Fault {@code NOT_FOUND}
     */
    Persona reachable(Caller caller, UUID characterId) {
        return personas.findPublished(characterId)
                .or(() -> personas.find(characterId).filter(persona -> persona.studioId().equals(caller.studioId())))
                .orElseThrow(() -> new Fault(
                        Kind.NOT_FOUND, "character-not-found", "There is no character " + characterId + "."));
    }

    /** A character of an episode that is under way, whatever became of it since. */
    Persona of(UUID characterId) {
        return personas.find(characterId)
                .orElseThrow(() -> new Fault(Kind.CONFLICT, "character-gone", "This character is no longer there."));
    }

    Optional<EpisodeScript> script(UUID templateId) {
        return templateId == null ? Optional.empty() : scripts.find(templateId);
    }

    /**
     * What the character's lorebooks bring up in this turn.
     *
     * @param script null when the episode has none (any more)
     */
    Recalled lore(Persona persona, TurnContext context, EpisodeScript script) {
        List<String> messages = new ArrayList<>(context.history().stream().map(ModelMessage::text).toList());
        messages.add(context.line());
        return lore.recall(persona, new Situation(messages, context.turn().messageCount(), context.soFar().replies(),
                script == null ? null : script.sortOrder(), context.soFar().loreMatched()));
    }

    /**
     * How an episode begins, with the placeholders of its texts filled.
     *
     * @param templateId null for the character's first template; a character without one begins with silence
     * @throws Fault {@code NOT_FOUND} when the template is not this character's
     */
    Opening opening(Persona persona, UUID templateId, UUID userId) {
        Optional<EpisodeScript> script =
                templateId == null ? scripts.firstOf(persona.id()) : Optional.of(ofCharacter(persona, templateId));
        return script.map(found -> opening(persona, found, userId))
                .orElseGet(() -> new Opening(null, "With " + persona.name(), "", null));
    }

    private Opening opening(Persona persona, EpisodeScript script, UUID userId) {
        String texts = script.title() + script.situation() + script.openingLine();
        boolean named = texts.contains("{{") || texts.contains("<");   // seldom: the person's name is one more query
        Placeholders names = new Placeholders(persona.calledName(),
                named ? users.profile(userId).displayName() : "", userId.getLeastSignificantBits());
        return new Opening(script.id(), names.fill(script.title()), names.fill(script.situation()), names.fill(script.openingLine()));
    }

    private EpisodeScript ofCharacter(Persona persona, UUID templateId) {
        return scripts.find(templateId)
                .filter(script -> script.characterId().equals(persona.id()))
                .orElseThrow(() -> new Fault(
                        Kind.NOT_FOUND, "episode-template-not-found", "There is no episode template " + templateId + "."));
    }
}
