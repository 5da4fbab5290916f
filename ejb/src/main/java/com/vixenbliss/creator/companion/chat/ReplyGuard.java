package com.vixenbliss.creator.companion.chat;

import com.vixenbliss.creator.catalogue.character.Persona;
import com.vixenbliss.creator.platform.safety.SafetyGate;
import com.vixenbliss.creator.platform.safety.reply.Offence;
import com.vixenbliss.creator.platform.safety.reply.ReplyFilter;
import com.vixenbliss.creator.platform.safety.reply.ReplyRules;
import com.vixenbliss.creator.platform.safety.reply.Secret;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** Gives each reply the filter that it passes on its way to the person, and keeps book of what was withheld. */
@ApplicationScoped
public class ReplyGuard {

    private static final int SHEETS_KEPT = 200;

    private final SafetyGate safety;
    private final ReplyRules rules = new ReplyRules();
    private final PromptTexts texts = new PromptTexts();
    private final Map<String, Secret> doctrines = new ConcurrentHashMap<>();
    private final Map<Sheet, Secret> sheets = new LinkedHashMap<>(SHEETS_KEPT, 1, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Sheet, Secret> eldest) {
            return size() > SHEETS_KEPT;
        }
    };

    @Inject
    ReplyGuard(SafetyGate safety) {
        this.safety = safety;
    }

    /** For the CDI client proxy only. */
    protected ReplyGuard() {
        this(null);
    }

    ReplyFilter filter(TurnContext context, Persona persona, ComposedPrompt prompt) {
        Secret ours = doctrines.computeIfAbsent(persona.genreDoctrine(), genre -> Secret.ofRules(texts.all(genre)));
        return new ReplyFilter(
                rules, List.of(ours, sheet(persona), Secret.ofMark(prompt.mark())), context.person().locale());
    }

    /** Enters what a reply was not let say. */
    void enter(Turn turn, Set<Offence> withheld) {
        withheld.forEach(offence -> safety.withheld(offence, turn.userId(), turn.assistantMessageId()));
    }

    /** Of a character's own texts, all but the lines that it is meant to say. */
    private synchronized Secret sheet(Persona persona) {
        return sheets.computeIfAbsent(new Sheet(persona.id(), persona.version()), key -> {
            String sheet = CharacterSheet.of(persona);
            for (String sample : persona.toneStyle().sampleLines()) {
                sheet = sheet.replace(sample, "");
            }
            return Secret.ofSheet(List.of(persona.systemPrompt(), sheet));
        });
    }

    private record Sheet(UUID characterId, long version) {}
}
