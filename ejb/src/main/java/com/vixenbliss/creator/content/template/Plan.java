package com.vixenbliss.creator.content.template;

import com.vixenbliss.creator.content.template.model.Axes;
import com.vixenbliss.creator.content.template.model.Axis;
import com.vixenbliss.creator.content.template.model.NicheTemplate;
import com.vixenbliss.creator.platform.fault.Fault;
import com.vixenbliss.creator.platform.fault.Kind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * A plan in the making, piece by piece: each axis deals its values from a deck, and a piece that resembles an earlier one
 * is dealt again. What the first pieces are does not depend on how many follow.
 */
final class Plan {

    private static final Axis[] AXES = Axis.values();
    private static final int PATTERN = AXES.length;
    private static final int LEAST_APART = 3;
    private static final int TRIES = 600;
    private static final int EASY_TRIES = 200;
    private static final long SEED_STEP = 0x9e3779b1L;
    private static final long ATTEMPT_STEP = 0x85ebca6bL;
    private static final long SEEDS = Integer.MAX_VALUE;

    private final PlanOrder order;
    private final NicheTemplate template;
    private final PromptWords words;
    private final List<Deck> decks = new ArrayList<>();
    private final Deck patterns;
    private final List<int[]> dealt = new ArrayList<>();
    private final List<Fingerprint> prints = new ArrayList<>();

    Plan(PlanOrder order) {
        this.order = order;
        this.template = order.template().about(order.themes());
        this.words = PromptWords.of(order);
        for (Axis axis : AXES) {
            decks.add(new Deck(shares(axis), order.seed(), axis.ordinal()));
        }
        this.patterns = new Deck(alike(template.patterns().size()), order.seed(), PATTERN);
        order.excluded().forEach(print -> prints.add(Fingerprint.parse(print)));
    }

    private List<Integer> shares(Axis axis) {
        List<Integer> said = axis == Axis.FRAMING ? template.framingShares() : List.of();
        int values = template.on(axis).size();
        return said.size() == values ? said : alike(values);
    }

    private static List<Integer> alike(int values) {
        return Collections.nCopies(values, 1);
    }

    /** @throws Fault {@code INVALID} ({@code content-template-narrow}) when the template has no piece left that resembles none */
    PlannedPiece next() {
        int place = dealt.size();
        for (int attempt = 0; attempt < TRIES; attempt++) {
            int[] hand = hand(place, attempt);
            if (isApart(hand)) {
                Axes axes = axes(hand);
                String pattern = template.patterns().get(patterns.at(place));
                String prompt = words.prompt(pattern, axes, "");
                Fingerprint print = Fingerprint.of(prompt);
                if (prints.stream().noneMatch(print::isNear) && ContentWords.areFit(PromptWords.scene(pattern, axes))) {
                    dealt.add(hand);
                    prints.add(print);
                    return piece(place + 1, axes, prompt, print);
                }
            }
        }
        throw new Fault(Kind.INVALID, "content-template-narrow", "The template has words for " + place
                + " pieces that do not resemble each other or the last ones of this identity. Give it more values, or ask for fewer pieces.");
    }

    private PlannedPiece piece(int position, Axes axes, String prompt, Fingerprint print) {
        return new PlannedPiece(position, axes, prompt, seed(order, position, 0),
                order.platforms().get((position - 1) % order.platforms().size()), print.toString());
    }

    /** Other for each position of a plan, and for each attempt at a piece. */
    static long seed(PlanOrder order, int position, int attempt) {
        return order.seed() + position * SEED_STEP + attempt * ATTEMPT_STEP & SEEDS;
    }

    /** Framing and angle stay as they were dealt as long as possible: the plan covers those evenly. */
    private int[] hand(int place, int attempt) {
        int[] hand = new int[AXES.length];
        Dice dice = Dice.of(order.seed(), place, attempt);
        for (Axis axis : AXES) {
            boolean dealt = attempt == 0 || axis == Axis.FRAMING || axis == Axis.ANGLE && attempt < EASY_TRIES;
            Deck deck = decks.get(axis.ordinal());
            hand[axis.ordinal()] = dealt ? deck.at(place) : deck.any(dice);
        }
        return hand;
    }

    private boolean isApart(int[] hand) {
        for (int[] other : dealt) {
            int apart = 0;
            for (int axis = 0; axis < hand.length; axis++) {
                apart += hand[axis] == other[axis] ? 0 : 1;
            }
            if (apart < LEAST_APART) {
                return false;
            }
        }
        return true;
    }

    private Axes axes(int[] hand) {
        return new Axes(value(hand, Axis.FRAMING), value(hand, Axis.ANGLE), value(hand, Axis.EXPRESSION), value(hand, Axis.LIGHTING),
                value(hand, Axis.BACKGROUND), value(hand, Axis.OUTFIT), value(hand, Axis.THEME));
    }

    private String value(int[] hand, Axis axis) {
        return template.on(axis).get(hand[axis.ordinal()]);
    }
}
