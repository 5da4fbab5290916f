package com.vixenbliss.creator.sandbox.launcher;

/** Why the platform does not start, in one line that a person can act on. */
public final class StartFailed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public StartFailed(String whatToDo) {
        super(whatToDo);
    }

    public StartFailed(String whatToDo, Throwable cause) {
        super(whatToDo, cause);
    }
}
