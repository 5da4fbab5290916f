package com.vixenbliss.creator.companion.chat;

import com.vixenbliss.creator.catalogue.character.model.LifeArc;
import com.vixenbliss.creator.catalogue.character.Persona;
import com.vixenbliss.creator.catalogue.character.Placeholders;
import com.vixenbliss.creator.catalogue.lorebook.trigger.Recalled;
import com.vixenbliss.creator.catalogue.lorebook.trigger.Slot;
import com.vixenbliss.creator.catalogue.template.EpisodeScript;
import com.vixenbliss.creator.companion.chat.TurnContext.DueHook;
import com.vixenbliss.creator.companion.chat.TurnContext.Remembered;
import com.vixenbliss.creator.platform.ai.spi.ModelMessage;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Builds the prompt of a turn. What never changes comes first, what changes within an episode last, so that a provider's
 * prompt cache holds; what the budget takes away, {@link PromptDraft} says; never rules.
 */
final class PromptComposer {

    private static final DateTimeFormatter NOW = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy, HH:mm", Locale.ENGLISH);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);

    private static final int TAKES = 1_000;
    private static final String REMEMBERED = "\n## What you remember of them\n";
    private static final String FOLLOW_UP = "\n## Follow up if it fits\n";

    private static final Pattern DIRECTION = Pattern.compile("(?i)<\\s*(/?)\\s*direction");

    private final PromptTexts texts = new PromptTexts();
    private final Clock clock;
    private final int budget;

    /** @param budget most tokens of a prompt, by our estimate */
    PromptComposer(Clock clock, int budget) {
        this.clock = clock;
        this.budget = budget;
    }

    /**
     * @param script the episode's template; null when it has none (any more)
     * @param recalled what the character's lorebooks bring up
     */
    ComposedPrompt compose(TurnContext context, Persona persona, EpisodeScript script, Recalled recalled) {
        Placeholders names = names(context, persona);
        Lore lore = new Lore(recalled, names);
        String direction = lore.disables("post_history_instructions") ? "" : names.fill(persona.dialogue().postHistory(), "");
        PromptDraft draft = new PromptDraft(context, alternating(context.history(), context.line()),
                new Examples(names.fill(persona.dialogue().examples())), lore);
        String mark = PromptMark.next();
        int fixed = Tokens.of(direction);
        PromptParts parts = parts(context, persona, script, draft, mark);
        while (fixed + parts.tokens() + draft.spoken() > budget && draft.dropOne()) {
            parts = parts(context, persona, script, draft, mark);
        }
        int spoken = fixed + draft.spoken();
        lore.into(draft.messages());
        startWithThePerson(directed(draft.messages(), direction));
        return new ComposedPrompt(parts.text(), mark, draft.messages(), draft.memories(), draft.hooks(), lore.recalled().hits(),
                parts.with("conversation", spoken), parts.tokens() + spoken);
    }

    private PromptParts parts(TurnContext context, Persona persona, EpisodeScript script, PromptDraft draft, String mark) {
        Placeholders names = names(context, persona);
        String stage = context.bond().stage();
        PromptParts parts = new PromptParts()
                .add("rules", names.fill(texts.rules()))
                .add("doctrine", texts.doctrine(persona.genreDoctrine()))
                .add("lorebook_before_char", draft.lore().section(Slot.BEFORE_CHAR))
                .card("character", names.fill(CharacterSheet.of(persona)))
                .add("lorebook_personality", draft.lore().section(Slot.PERSONALITY))
                .card("life_arc", names.fill(lifeArc(persona.lifeArc())))
                .add("lorebook_after_char", draft.lore().section(Slot.AFTER_CHAR))
                .card("episode", names.fill(episode(context, script, names.fill(persona.dialogue().scenario()))))
                .add("lorebook_scenario", draft.lore().section(Slot.SCENARIO))
                .cost("lorebook_chat", draft.lore().tokensInChat());
        String author = draft.lore().disables("system_prompt")
                ? ""
                : "<card>\n" + content(names.fill(persona.systemPrompt(), texts.original())) + "\n</card>";
        String remembered = remembered(draft.memories(), context);
        String dueHooks = hooks(draft.hooks());
        return parts
                .add("system_prompt", author
                        .replace("{memories}", remembered)
                        .replace("{hooks}", dueHooks)
                        .replace("{relationship_stage}", stage))
                .card("examples", draft.examples().section())
                .add("memories", author.contains("{memories}") ? "" : remembered)
                .add("hooks", author.contains("{hooks}") ? "" : dueHooks)
                .add("stage", "## Where you stand: " + stage + "\n" + texts.stage(stage))
                .add("bonding_goal", texts.bondingGoal(context.bond().dynamic().tensionLevel()))
                .add("another_take", anotherTake(context))
                .add("moment", moment(context) + "Mark, for nobody's eyes: " + mark + "\n");
    }

    private static Placeholders names(TurnContext context, Persona persona) {
        return new Placeholders(persona.calledName(), context.person().displayName(), context.turn().episodeId().getLeastSignificantBits());
    }

    private static String lifeArc(LifeArc arc) {
        if (arc == null) {
            return "";
        }
        return "## Your own life just now\n" + line("You are working towards: ", arc.currentGoal())
                + line("What makes it hard: ", arc.currentStruggle()) + line("What you tell almost nobody: ", arc.secretDream());
    }

    /** @param scenario stands on the character's sheet already */
    private static String episode(TurnContext context, EpisodeScript script, String scenario) {
        String scene = context.scene().isBlank() || context.scene().strip().equals(scenario.strip()) ? "" : "Where you are: " + context.scene() + "\n";
        if (script == null) {
            return scene.isEmpty() ? "" : "## This episode\n" + scene;
        }
        String hints = script.arcHints().isEmpty() ? "" : "Where it may go: " + String.join("; ", script.arcHints()) + "\n";
        return "## This episode: " + script.title() + "\n" + scene + hints;
    }

    private static String remembered(List<Remembered> memories, TurnContext context) {
        if (memories.isEmpty()) {
            return REMEMBERED + "<known>Nothing yet. You are only getting to know them.</known>\n";
        }
        StringBuilder lines = new StringBuilder(REMEMBERED).append("<known>\n");
        for (Remembered memory : memories) {
            lines.append("- ").append(content(memory.summary()))
                    .append("role".equals(memory.canon()) ? " (said in play)" : "")
                    .append(" [").append(DAY.format(memory.observedAt().atZone(context.person().zone()))).append("]\n");
        }
        return lines.append("</known>\n").toString();
    }

    private static String hooks(List<DueHook> hooks) {
        if (hooks.isEmpty()) {
            return FOLLOW_UP + "<known>Nothing is due.</known>\n";
        }
        StringBuilder lines = new StringBuilder(FOLLOW_UP).append("<known>\n");
        for (DueHook hook : hooks) {
            lines.append("- ").append(content(hook.content()));
            if (!hook.suggestedOpener().isBlank()) {
                lines.append(" (you could say: \"").append(content(hook.suggestedOpener())).append("\")");
            }
            lines.append('\n');
        }
        return lines.append("</known>\n").toString();
    }

    /** The number has a model that is not left to chance say something else each time. */
    private String anotherTake(TurnContext context) {
        return context.turn().regenerates() == null
                ? ""
                : texts.anotherTake() + "Take " + Math.floorMod(context.turn().id().hashCode(), TAKES) + ".\n";
    }

    private String moment(TurnContext context) {
        var dynamic = context.bond().dynamic();
        String beats = dynamic.recentBeats().isEmpty() ? "" : "Lately: <known>" + content(String.join("; ", dynamic.recentBeats())) + "</known>\n";
        return "## This moment\nYou talk with " + content(context.person().displayName()) + ". For them it is "
                + NOW.format(clock.instant().atZone(context.person().zone())) + ".\nTension: "
                + dynamic.tensionLevel() + " of 100. Tone: " + content(dynamic.tone()) + ".\n" + beats;
    }

    /** What people said or wrote cannot close the tag that marks it as content. */
    static String content(String text) {
        return text.replace('<', '(').replace('>', ')');
    }

    private static String line(String label, String text) {
        return text == null || text.isBlank() ? "" : label + text.strip() + "\n";
    }

    /** Lines that follow each other from one mouth (a reply had failed) become one, as all models want. */
    private static List<ModelMessage> alternating(List<ModelMessage> history, String line) {
        List<ModelMessage> all = new ArrayList<>(history);
        all.add(ModelMessage.user(line));
        List<ModelMessage> merged = new ArrayList<>(all.size());
        for (ModelMessage said : all) {
            ModelMessage next = new ModelMessage(said.role(), undirected(said.text()));
            if (!merged.isEmpty() && merged.getLast().role() == next.role()) {
                next = new ModelMessage(next.role(), merged.removeLast().text() + "\n\n" + next.text());
            }
            merged.add(next);
        }
        return merged;
    }

    /** What the author wants last stands behind the person's line, in a tag that nobody else can write. */
    private static List<ModelMessage> directed(List<ModelMessage> messages, String direction) {
        if (!direction.isBlank()) {
            String line = messages.removeLast().text();
            messages.add(ModelMessage.user(line + "\n\n<direction>\n" + undirected(direction.strip()) + "\n</direction>"));
        }
        return messages;
    }

    private static String undirected(String text) {
        return DIRECTION.matcher(text).replaceAll("($1direction");
    }

    /** Not every model accepts a conversation that the assistant begins; the opening line is such a beginning. */
    private static void startWithThePerson(List<ModelMessage> messages) {
        if (messages.getFirst().role() == ModelMessage.Role.ASSISTANT) {
            messages.addFirst(ModelMessage.user("(The scene opens.)"));
        }
    }
}
