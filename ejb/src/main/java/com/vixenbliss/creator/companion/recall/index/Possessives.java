package com.vixenbliss.creator.companion.recall.index;

import com.vixenbliss.creator.companion.recall.index.Question.Whose;
import com.vixenbliss.creator.companion.recall.words.Token;
import java.util.List;
import java.util.Set;

/** Reads "my" and "your" in what a person asks a character. */
final class Possessives {

    /** "Do you remember" asks the character, but not about the character. */
    private static final Set<String> OF_ANYTHING = Set.of(
            "remember", "recall", "know", "think", "tell", "say", "forget", "have", "got", "still", "mean", "find", "please",
            "noch", "weisst", "erinnerst", "acuerdas", "sabes", "recuerdas");

    private Possessives() {}

    /** {@code ANYBODY} when both are meant, or neither. */
    static Whose whose(List<Token> tokens, Asker asker) {
        boolean mine = asker.person() != null && tokens.stream().anyMatch(Manner::isMe);
        boolean yours = asker.character() != null && meansYou(tokens);
        if (mine == yours) {
            return Whose.ANYBODY;
        }
        return mine ? Whose.PERSON : Whose.CHARACTER;
    }

    private static boolean meansYou(List<Token> tokens) {
        for (int at = 0; at < tokens.size(); at++) {
            boolean ofAnything = near(tokens, at - 1) || near(tokens, at + 1);
            if (Manner.isYou(tokens.get(at)) && !ofAnything) {
                return true;
            }
        }
        return false;
    }

    private static boolean near(List<Token> tokens, int at) {
        return at >= 0 && at < tokens.size() && OF_ANYTHING.contains(tokens.get(at).plain());
    }
}
