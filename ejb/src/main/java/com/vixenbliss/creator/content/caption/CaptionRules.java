package com.vixenbliss.creator.content.caption;

import com.vixenbliss.creator.content.template.model.Axis;
import com.vixenbliss.creator.content.template.model.NicheTemplate;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Captions without a model, the same every time: a hook and two sentences, chosen by the piece's position so that any two of
 * a series share at most one of the three.
 */
final class CaptionRules {

    private static final int TRIES = 400;

    private final CaptionOrder order;
    private final CaptionJudge judge;
    private final List<String> hooks;
    private final PlainTexts plain;

    CaptionRules(CaptionOrder order, CaptionJudge judge) {
        this.order = order;
        this.judge = judge;
        this.plain = PlainTexts.in(order.language());
        this.hooks = order.template().hooks().isEmpty() ? plain.hooks() : order.template().hooks();
    }

    /** The first of them that repeats none of the recent ones; empty when all do. */
    Optional<CaptionOutcome.Written> write(BigDecimal paid) {
        return IntStream.range(0, TRIES).mapToObj(attempt -> write(order.position() - 1 + attempt, paid))
                .flatMap(Optional::stream).findFirst();
    }

    private Optional<CaptionOutcome.Written> write(int number, BigDecimal paid) {
        String hook = filled(hooks.get(number % hooks.size()));
        CaptionReader.Seen seen = new CaptionReader.Seen(hook, filled(caption(number)), hashtags(order.template(), number));
        return judge.judge(seen).value().map(fit -> new CaptionOutcome.Written(fit.hook(), fit.caption(), fit.hashtags(), null, paid));
    }

    private String caption(int number) {
        List<String> own = order.template().captions();
        int round = number / hooks.size();
        if (!own.isEmpty()) {
            return own.get((number + round) % own.size());
        }
        int first = (number + round) % plain.firsts().size();
        return plain.firsts().get(first) + " " + plain.seconds().get((number + first) % plain.seconds().size());
    }

    private String filled(String text) {
        String filled = text;
        for (Axis axis : Axis.values()) {
            filled = filled.replace("{" + axis.name().toLowerCase(Locale.ROOT) + "}", order.axes().on(axis));
        }
        return filled;
    }

    /** The niche's, beginning elsewhere for each piece, the most telling one always first. */
    static List<String> hashtags(NicheTemplate template, int number) {
        if (template.hashtags().isEmpty()) {
            return List.of();
        }
        List<String> rest = new ArrayList<>(template.hashtags().subList(1, template.hashtags().size()));
        Collections.rotate(rest, -number);
        rest.addFirst(template.hashtags().getFirst());
        return rest;
    }
}
