package com.vixenbliss.creator.sandbox.provider.extraction;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.vixenbliss.creator.sandbox.provider.vendor.Wire;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;

/** Everything that is known after reading an exchange, under every name by which a schema may ask for it. */
final class Learning {

    private static final int MOST_MEMORIES = 8;
    private static final int MOST_HOOKS = 3;

    private final Briefing briefing;
    private final SelfReport report;
    private final Mood mood;

    Learning(Briefing briefing) {
        this.briefing = briefing;
        this.report = SelfReport.of(briefing.said(), briefing.who(), briefing.now());
        this.mood = Mood.of(briefing, report);
    }

    ObjectNode known() {
        ObjectNode known = Wire.object();
        known.put("reasoning", reasoning());
        ArrayNode memories = known.putArray("memories");
        report.findings().stream().limit(MOST_MEMORIES).forEach(finding -> memories.add(memory(finding)));
        ArrayNode hooks = known.putArray("hooks");
        report.plans().stream().limit(MOST_HOOKS).forEach(plan -> hooks.add(hook(plan)));
        ObjectNode dynamic = known.putObject("dynamic");
        dynamic.put("tension_delta", mood.tensionDelta()).put("tone", mood.tone()).put("beat", mood.beat());
        known.put("stage_progress_delta", mood.progress());
        known.set("milestones", Wire.tree(mood.milestones()));
        known.set("used_hooks", Wire.tree(UsedHooks.in(briefing)));
        known.set("resolved_hooks", Wire.tree(ResolvedHooks.in(briefing)));
        return known;
    }

    private String reasoning() {
        if (report.findings().isEmpty()) {
            return "The person's line says nothing lasting about the person.";
        }
        List<String> said = report.findings().stream().map(Finding::summary).limit(3).toList();
        boolean changed = report.findings().stream().anyMatch(one -> !Replaced.by(one, briefing.known()).isEmpty());
        return String.join(". ", said) + (changed ? ". This contradicts what was known." : ".");
    }

    private JsonNode memory(Finding finding) {
        ObjectNode memory = Wire.object();
        memory.put("evidence", finding.evidence()).put("quote", finding.evidence());
        memory.put("type", finding.type()).put("category", finding.category());
        memory.put("claim_key", finding.key()).put("value", finding.value());
        memory.put("summary", finding.summary()).put("content", finding.summary()).put("text", finding.summary());
        memory.put("importance_score", finding.importance()).put("importance", finding.importance());
        memory.put("confidence", 0.9);
        memory.put("emotional_valence", finding.valence()).put("valence", finding.valence());
        memory.put("canon", finding.role() ? "role" : "real");
        memory.put("observed_at", briefing.now().toString());
        memory.set("replaces", Wire.tree(Replaced.by(finding, briefing.known())));
        return memory;
    }

    private JsonNode hook(Plan plan) {
        LocalDateTime trigger = plan.trigger();
        HookWords words = new HookWords(plan, report.name().orElse(briefing.knownName()));
        ObjectNode hook = Wire.object();
        hook.put("type", plan.kind().word()).put("topic", plan.topic());
        hook.put("content", words.content()).put("context", words.context());
        hook.put("suggested_opener", words.opener());
        hook.put("priority", plan.kind() == Plan.Kind.REMINDER ? 80 : 60);
        for (String name : new String[] {"trigger_at", "trigger_after", "trigger_local"}) {
            hook.put(name, trigger.withNano(0).withSecond(0).toString());
        }
        long hours = Duration.between(briefing.now(), trigger).toHours();
        return hook.put("trigger_in_hours", Math.max(1, hours)).put("trigger_in_days", Math.max(1, hours / 24));
    }
}
