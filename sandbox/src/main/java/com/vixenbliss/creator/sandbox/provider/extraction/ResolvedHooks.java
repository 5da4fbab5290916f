package com.vixenbliss.creator.sandbox.provider.extraction;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Which hooks the person's line settles: it names the thing and says how it went, or that it is off. */
final class ResolvedHooks {

    private static final Pattern TOLD = Pattern.compile("(?iU)\\b(?:went|was|is over|is done|is off|fell through|"
            + "didn['’]t happen|turned out|(?:got |been |is )?(?:cancell?ed|called off)|passed|failed|aced|nailed|finished|"
            + "survived|skipped|missed|lief|war|abgesagt|geschafft|bestanden|fue|salió|cancelaron)\\b");
    private static final Pattern TO_COME = Pattern.compile("(?i)\\b(?:if|will|going to|tomorrow|moved to|postponed to)\\b");

    private ResolvedHooks() {}

    static List<Integer> in(Briefing briefing) {
        List<String> telling = Clauses.of(briefing.said()).stream()
                .filter(clause -> TOLD.matcher(clause).find() && !TO_COME.matcher(clause).find())
                .toList();
        return Stream.concat(briefing.offered().entrySet().stream(), briefing.waiting().entrySet().stream())
                .filter(hook -> telling.stream().anyMatch(clause -> names(clause, hook.getValue())))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static boolean names(String clause, String hook) {
        Matcher told = TOLD.matcher(clause);
        Set<String> said = UsedHooks.stems(told.replaceAll(" "));
        Set<String> topic = UsedHooks.stems(hook);
        long shared = topic.stream().filter(said::contains).count();
        return shared > 0 && shared * 2 >= topic.size();
    }
}
