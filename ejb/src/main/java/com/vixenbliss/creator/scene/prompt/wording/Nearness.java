package com.vixenbliss.creator.scene.prompt.wording;

/** How the tension between two shows in a picture: four bands of it. */
public enum Nearness {
    /** 0 to 29. */
    CASUAL("casual pose", "soft gaze", "soft gaze", "gentle smile", "medium shot"),
    /** 30 to 59. */
    OPEN("open posture", "lingering look", "lingering look", "hint of a smile", "medium shot"),
    /** 60 to 79. */
    LEANING("leaning in", "direct eye contact", "direct gaze into the camera", "expectant expression", "medium close-up"),
    /** 80 to 100. */
    INTENSE("intimate proximity to the camera", "intense gaze", "intense gaze", "unguarded expression", "close-up");

    private static final int OPENS = 30;
    private static final int LEANS = 60;
    private static final int BURNS = 80;

    private final String pose;
    private final String gaze;
    private final String gazeBesideReference;
    private final String expression;
    private final String framing;

    Nearness(String pose, String gaze, String gazeBesideReference, String expression, String framing) {
        this.pose = pose;
        this.gaze = gaze;
        this.gazeBesideReference = gazeBesideReference;
        this.expression = expression;
        this.framing = framing;
    }

    /** @param tension 0 to 100 */
    public static Nearness of(int tension) {
        if (tension < OPENS) {
            return CASUAL;
        }
        if (tension < LEANS) {
            return OPEN;
        }
        return tension < BURNS ? LEANING : INTENSE;
    }

    public String pose() {
        return pose;
    }

    /** @param reference whether the looks are the reference's: then eyes go unmentioned */
    public String gaze(boolean reference) {
        return reference ? gazeBesideReference : gaze;
    }

    /** Where the conversation shows none. */
    public String expression() {
        return expression;
    }

    public String framing() {
        return framing;
    }
}
