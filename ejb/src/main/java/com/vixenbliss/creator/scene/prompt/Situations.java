package com.vixenbliss.creator.scene.prompt;

import com.vixenbliss.creator.account.audit.AuditTrail;
import com.vixenbliss.creator.catalogue.character.CharacterNotFound;
import com.vixenbliss.creator.catalogue.character.Sitter;
import com.vixenbliss.creator.catalogue.character.Sitters;
import com.vixenbliss.creator.catalogue.template.EpisodeScript;
import com.vixenbliss.creator.catalogue.template.EpisodeScripts;
import com.vixenbliss.creator.catalogue.template.TemplateNotFound;
import com.vixenbliss.creator.catalogue.template.model.SceneConfig;
import com.vixenbliss.creator.companion.episode.EpisodeNotFound;
import com.vixenbliss.creator.companion.moment.EpisodeMoment;
import com.vixenbliss.creator.companion.moment.EpisodeMoment.Said;
import com.vixenbliss.creator.companion.moment.EpisodeMoments;
import com.vixenbliss.creator.companion.relationship.model.Dynamic;
import com.vixenbliss.creator.platform.security.Caller;
import com.vixenbliss.creator.visual.kit.Kits;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Gathers situations by ids: the episode in one statement, the kit in two; character and template are mostly remembered. */
@ApplicationScoped
class Situations {

    private final EpisodeMoments moments;
    private final Sitters sitters;
    private final EpisodeScripts scripts;
    private final Kits kits;
    private final AuditTrail audit;
    private final int lines;

    /** @param lines of the conversation that are looked at */
    @Inject
    Situations(
            EpisodeMoments moments, Sitters sitters, EpisodeScripts scripts, Kits kits, AuditTrail audit,
            @ConfigProperty(name = "SCENE_LINES", defaultValue = "8") int lines) {
        this.moments = moments;
        this.sitters = sitters;
        this.scripts = scripts;
        this.kits = kits;
        this.audit = audit;
        this.lines = lines;
    }

    /** For the CDI client proxy only. */
    protected Situations() {
        this(null, null, null, null, null, 0);
    }

    /** @throws EpisodeNotFound also when it is somebody else's */
    Situation ofEpisode(UUID userId, UUID episodeId, String wish) {
        EpisodeMoment moment = moments.ofPerson(userId, episodeId, lines);
        Sitter sitter = sitters.find(moment.characterId()).orElseThrow(CharacterNotFound::new);
        SceneConfig config = config(Optional.ofNullable(moment.templateId()).flatMap(scripts::find));
        return new Situation(sitter, kits.face(sitter.id()), config, moment.scene(), moment.tension(), moment.lines(),
                moment.personName(), moment.locale(), wish);
    }

    /** What a studio tries out. An episode of somebody else that it looks at for this is written down. */
    Situation tried(Caller caller, PreviewOrder order) {
        Sitter sitter = sitters.ofStudio(caller.studio(), order.characterId());
        Optional<EpisodeMoment> moment = Optional.ofNullable(order.episodeId()).map(id -> seen(caller, sitter, id));
        Optional<EpisodeScript> script = Optional.ofNullable(order.templateId()).map(id -> script(sitter, id))
                .or(() -> moment.map(EpisodeMoment::templateId).flatMap(scripts::find));
        String scene = moment.map(EpisodeMoment::scene).filter(text -> !text.isBlank())
                .or(() -> script.map(EpisodeScript::situation)).orElse("");
        int tension = Optional.ofNullable(order.tensionLevel()).or(() -> moment.map(EpisodeMoment::tension))
                .orElse(Dynamic.FIRST.tensionLevel());
        return new Situation(sitter, kits.face(sitter.id()), order.over(config(script)), scene, tension, said(order, moment, script),
                moment.map(EpisodeMoment::personName).orElse(""), moment.map(EpisodeMoment::locale).orElse(Locale.ENGLISH), "");
    }

    private EpisodeMoment seen(Caller caller, Sitter sitter, UUID episodeId) {
        EpisodeMoment moment = moments.ofStudio(caller.studio(), episodeId, lines);
        if (!moment.characterId().equals(sitter.id())) {
            throw new EpisodeNotFound(episodeId);
        }
        if (!moment.userId().equals(caller.userId())) {
            audit.record(caller, "episode.viewed", "user", moment.userId(), null, null, null);
        }
        return moment;
    }

    private EpisodeScript script(Sitter sitter, UUID templateId) {
        return scripts.find(templateId).filter(script -> script.characterId().equals(sitter.id())).orElseThrow(TemplateNotFound::new);
    }

    private static SceneConfig config(Optional<EpisodeScript> script) {
        return script.map(EpisodeScript::sceneConfig).orElse(SceneConfig.NONE);
    }

    /** The lines of the order, else of the episode, else the one with which the template opens. */
    private List<Said> said(PreviewOrder order, Optional<EpisodeMoment> moment, Optional<EpisodeScript> script) {
        if (order.conversation() != null) {
            List<Said> said = order.conversation().stream().map(line -> new Said(line.role(), line.content())).toList();
            return said.subList(Math.max(0, said.size() - lines), said.size());
        }
        return moment.map(EpisodeMoment::lines)
                .or(() -> script.map(EpisodeScript::openingLine).filter(Objects::nonNull).filter(line -> !line.isBlank())
                        .map(line -> List.of(new Said("assistant", line))))
                .orElse(List.of());
    }
}
