package com.vixenbliss.creator.sandbox.provider.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Cuts what a person says into clauses, and leaves out those that say nothing about the person. */
final class Clauses {

    private static final Pattern SENTENCE = Pattern.compile("(?<=[.!?…])\\s+|\\R+|(?<=[;])\\s+");
    private static final Pattern TURN = Pattern.compile("(?i),?\\s+(?:but|and)\\s+(?=(?:i|i['’]m|my|tomorrow)\\b)|"
            + ",\\s+(?=(?:i['’]m|i have|i['’]ve|i am|i live|i work|my|i feel|i just)\\b)");
    private static final Pattern STAGED = Pattern.compile("\\*[^*]{1,300}\\*");
    private static final Pattern QUOTED = Pattern.compile("(?i)(?:says?|said|told me|asked|goes|"
            + "like)[,:]? [\"“][^\"”]*[\"”]");

    /** Secrets are not stored, and words aimed at the memory itself are no news about the person. */
    private static final Pattern LEFT_OUT = Pattern.compile("(?i)\\b(?:password|passcode|pin code|card number|iban|"
            + "social security|cvv|ignore (?:all|any|the|your|previous|these)|system prompt|importance_score|claim_key|"
            + "instructions?|as an ai|you (?:must|should) (?:always )?(?:remember|store|save|say))\\b|\\d[\\d -]{11,}");

    private static final Pattern HYPOTHETICAL = Pattern.compile("(?i)^(?:if|what if|suppose|imagine if|would|could|"
            + "should)\\b");

    private Clauses() {}

    static List<String> of(String said) {
        String plain = QUOTED.matcher(STAGED.matcher(said).replaceAll(" . ")).replaceAll(" . ");
        List<String> clauses = new ArrayList<>();
        for (String sentence : SENTENCE.split(plain)) {
            if (tells(sentence)) {
                for (String clause : TURN.split(sentence)) {
                    clauses.add(clause.strip());
                }
            }
        }
        return clauses;
    }

    private static boolean tells(String sentence) {
        String text = sentence.strip().toLowerCase(Locale.ROOT);
        return !text.endsWith("?")
                && !LEFT_OUT.matcher(text).find()
                && !HYPOTHETICAL.matcher(text).find();
    }
}
