package com.vixenbliss.creator.companion.chat;

import com.vixenbliss.creator.catalogue.character.Persona;
import com.vixenbliss.creator.catalogue.template.EpisodeScript;
import com.vixenbliss.creator.companion.chat.TurnContext.Remembered;
import com.vixenbliss.creator.companion.recall.ReplyMemories;
import com.vixenbliss.creator.platform.ai.spi.LanguageModel;
import com.vixenbliss.creator.platform.ai.spi.ModelRequest;
import com.vixenbliss.creator.platform.ai.spi.Purpose;
import com.vixenbliss.creator.platform.node.Node;
import com.vixenbliss.creator.platform.safety.SafetyGate;
import com.vixenbliss.creator.platform.safety.SafetyRules;
import com.vixenbliss.creator.platform.safety.SafetyVerdict;
import com.vixenbliss.creator.platform.trace.Step;
import com.vixenbliss.creator.platform.trace.Traces;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;

/** Takes a turn from its context to its reply. Nothing here waits for a model. */
@ApplicationScoped
public class TurnRunner {

    private static final Logger LOG = LoggerFactory.getLogger(TurnRunner.class);

    private final Cast cast;
    private final LanguageModel model;
    private final SafetyGate safety;
    private final ReplyGuard guard;
    private final TurnEnding ending;
    private final TurnStreams streams;
    private final TurnLedger ledger;
    private final Openings openings;
    private final TurnLookup turns;
    private final Node node;
    private final ReplyMemories memories;
    private final ChatSettings settings;
    private final PromptComposer composer;

    @Inject
    TurnRunner(
            Cast cast,
            LanguageModel model,
            SafetyGate safety,
            ReplyGuard guard,
            TurnEnding ending,
            TurnStreams streams,
            TurnLedger ledger,
            Openings openings,
            TurnLookup turns,
            Node node,
            ReplyMemories memories,
            ChatSettings settings,
            Clock clock) {
        this.cast = cast;
        this.model = model;
        this.safety = safety;
        this.guard = guard;
        this.ending = ending;
        this.streams = streams;
        this.ledger = ledger;
        this.openings = openings;
        this.turns = turns;
        this.node = node;
        this.memories = memories;
        this.settings = settings;
        this.composer = new PromptComposer(clock, settings.promptTokenBudget());
    }

    /** For the CDI client proxy only. */
    protected TurnRunner() {
        this(null, null, null, null, null, null, null, null, null, null, null, new ChatSettings(), null);
    }

    /** Begins the reply of a turn that this node has taken. */
    void run(TurnContext context, TurnStream stream) {
        streams.runs(stream);
        stream.attempt(context.turn().fence());
        String id = context.turn().id().toString();
        Span span = Traces.begin("turn", SpanKind.INTERNAL, "turn_id", id, "episode_id", context.turn().episodeId().toString());
        stream.outcome().thenRun(span::end);
        try (Step step = Step.into(span); MDC.MDCCloseable logged = MDC.putCloseable("turn_id", id)) {
            answer(context, stream);
        } catch (RuntimeException broken) {
            LOG.error("Turn {} could not be begun", context.turn().id(), broken);
            ending.failed(context.turn(), stream, TurnFault.internal());
        }
    }

    /** Takes a turn whose time has come, if nobody else did, and begins its reply. */
    void begin(UUID turnId) {
        try {
            Optional<TurnContext> taken = ledger.take(turnId, node);
            if (taken.isPresent()) {
                begin(taken.get());
            }
        } catch (SQLException down) {
            LOG.warn("Turn {} waits for the sweeper: {}", turnId, down.getMessage());
        }
    }

    /** As {@link #begin}, and the stream to listen to, whoever works on the turn. */
    TurnStream beginAndFollow(UUID turnId) {
        TurnStream stream = turns.follow(turnId);
        begin(turnId);
        return stream;
    }

    /** A turn that waited has come to the front of its episode. */
    void onDue(@Observes TurnDue due) {
        begin(due.turnId());
    }

    private void begin(TurnContext context) {
        TurnStream stream = streams.open(openings.stream(context, null));
        if (context.turn().deaths() >= settings.maxAttempts()) {
            ending.failed(context.turn(), stream, TurnFault.givenUp());
        } else {
            run(context, stream);
        }
    }

    private void answer(TurnContext context, TurnStream stream) {
        Locale locale = context.person().locale();
        SafetyVerdict verdict = safety.judge(
                context.line(), locale, locale.getCountry(), context.turn().userId(), context.turn().userMessageId(),
                context.person().ageInDoubt());
        if (verdict instanceof SafetyVerdict.Clear) {
            ask(context, stream);
        } else {
            ending.ruled(context, stream, verdict.reply(), SafetyRules.VERSION);
        }
    }

    /** The line's vector may still be under way; who brings it goes on with the turn. */
    private void ask(TurnContext context, TurnStream stream) {
        Persona persona = cast.of(context.turn().characterId());
        EpisodeScript script = cast.script(context.templateId()).orElse(null);
        memories.choose(context.pair(), context.unseen(), context.line(), context.person().zone(), purpose("memory.line", context, persona))
                .whenComplete((chosen, lost) -> {
                    try {
                        ask(context.remembering(chosen.stream().map(Remembered::of).toList()), persona, script, stream);
                    } catch (RuntimeException broken) {
                        LOG.error("Turn {} could not be begun", context.turn().id(), broken);
                        ending.failed(context.turn(), stream, TurnFault.internal());
                    }
                });
    }

    private void ask(TurnContext context, Persona persona, EpisodeScript script, TurnStream stream) {
        ComposedPrompt prompt = composer.compose(context, persona, script, cast.lore(persona, context, script));
        model.stream(
                new ModelRequest(prompt.system(), prompt.messages(), persona.settings(), purpose("chat.reply", context, persona)),
                new ReplyCollector(context, prompt, stream, ending, guard.filter(context, persona, prompt)));
    }

    private static Purpose purpose(String operation, TurnContext context, Persona persona) {
        return new Purpose(operation, persona.studioId(), context.turn().userId(), persona.id(), context.turn().id());
    }
}
