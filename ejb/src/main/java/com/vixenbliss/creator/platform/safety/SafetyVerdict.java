package com.vixenbliss.creator.platform.safety;

/** What the rules say to a person's line, before any model sees it. */
public sealed interface SafetyVerdict {

    /** What is answered in the model's place; empty when the model may answer. */
    String reply();

    /** Nothing to say. */
    record Clear() implements SafetyVerdict {
        @Override
        public String reply() {
            return "";
        }
    }

    /** The person may be in danger: the persona is suspended and help is named. */
    record Crisis(String reply) implements SafetyVerdict {}

    /** The person wants to know whether a human is speaking. */
    record AskedIfHuman(String reply) implements SafetyVerdict {}

    /** The person seems to be under 18. */
    record Minor(String reply) implements SafetyVerdict {}

    /** The person's age is in doubt since an earlier line, and nobody has settled it yet. */
    record Closed(String reply) implements SafetyVerdict {}
}
