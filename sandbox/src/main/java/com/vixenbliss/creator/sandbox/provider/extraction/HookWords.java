package com.vixenbliss.creator.sandbox.provider.extraction;

/** How a hook is worded. */
record HookWords(Plan plan, String name) {

    String content() {
        return switch (plan.kind()) {
            case REMINDER -> "Remind them: " + Words.thirdPerson(plan.topic());
            case ANNIVERSARY -> "Wish them a happy birthday";
            case FOLLOW_UP -> plan.isDoing()
                    ? "Ask how it went, " + Words.thirdPerson(plan.topic())
                    : isNoun() ? "Ask how the " + plan.topic() + " went"
                    : "Ask whether they managed to " + Words.thirdPerson(plan.topic());
        };
    }

    String context() {
        return plan.kind() == Plan.Kind.REMINDER
                ? "They asked to be reminded " + plan.when().spoken() + "."
                : plan.summary() + ".";
    }

    String opener() {
        String called = name.isEmpty() ? "" : ", " + name;
        return switch (plan.kind()) {
            case REMINDER -> "You asked me to remind you" + called + ": " + secondPerson(plan.topic()) + ".";
            case ANNIVERSARY -> "Happy birthday" + called + "! Today the first round is on me.";
            case FOLLOW_UP -> plan.isDoing()
                    ? "So" + called + ", how was it, " + secondPerson(plan.topic()) + "?"
                    : isNoun() ? "There you are" + called + ". How did the " + plan.topic() + " go?"
                    : "Tell me" + called + ": did you manage to " + secondPerson(plan.topic()) + "?";
        };
    }

    private boolean isNoun() {
        return plan.summary().contains(" has ");
    }

    private static String secondPerson(String text) {
        return text.replaceAll("(?i)\\bmy\\b", "your").replaceAll("(?i)\\bmyself\\b", "yourself")
                .replaceAll("(?i)\\bme\\b", "you").replaceAll("\\bI\\b", "you");
    }
}
