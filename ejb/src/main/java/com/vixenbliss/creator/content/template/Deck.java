package com.vixenbliss.creator.content.template;

import java.util.ArrayList;
import java.util.List;

/** Values in a shuffled order in which each comes as often as its share says, over every stretch of a deck's length. */
final class Deck {

    private final int[] cards;
    private final long seed;
    private final int what;
    private int shuffled = -1;
    private int[] order = {};

    /**
     * @param shares how many cards each value has
     * @param what tells this deck from others of the same seed
     */
    Deck(List<Integer> shares, long seed, int what) {
        List<Integer> all = new ArrayList<>();
        for (int value = 0; value < shares.size(); value++) {
            for (int copy = 0; copy < shares.get(value); copy++) {
                all.add(value);
            }
        }
        this.cards = all.stream().mapToInt(Integer::intValue).toArray();
        this.seed = seed;
        this.what = what;
    }

    /** The value of the card at a place, from 0; the deck is shuffled anew whenever it is through. */
    int at(int place) {
        int round = place / cards.length;
        if (round != shuffled) {
            order = shuffle(round);
            shuffled = round;
        }
        return order[place % cards.length];
    }

    /** Any of them. */
    int any(Dice dice) {
        return cards[dice.below(cards.length)];
    }

    private int[] shuffle(int round) {
        int[] deck = cards.clone();
        Dice dice = Dice.of(seed, what, round);
        for (int left = deck.length; left > 1; left--) {
            int chosen = dice.below(left);
            int card = deck[chosen];
            deck[chosen] = deck[left - 1];
            deck[left - 1] = card;
        }
        return deck;
    }
}
