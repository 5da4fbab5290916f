package com.vixenbliss.creator.sandbox.provider.vendor;

import com.vixenbliss.creator.sandbox.provider.http.Answer;
import com.vixenbliss.creator.sandbox.provider.prompt.Operation;
import java.util.function.Supplier;

/** A call that was understood, or understood to be wrong. */
public interface Request {

    Operation operation();

    /** The model as the client named it; empty when it did not. */
    String model();

    /**
     * Answers it.
     *
     * @param editor what happens to the words of a language model before they are wrapped; others ignore it
     */
    Answer answer(Editor editor);

    /** Whether it takes effect and the connection is then closed without an answer. */
    default boolean lost() {
        return false;
    }

    /** For how long it is thought about before it is answered, beside everything else that slows it. */
    default int delayMs() {
        return 0;
    }

    /** Has the last word on what a model says, and need not hear it first. */
    @FunctionalInterface
    interface Editor {

        /** Lets everything stand. */
        Editor NONE = Supplier::get;

        String edit(Supplier<String> words);
    }

    /** A request with an answer that is known at once, such as a refusal. */
    static Request answered(Operation operation, String model, Answer answer) {
        return new Simple(operation, model, answer);
    }

    /** @see #answered */
    record Simple(Operation operation, String model, Answer settled) implements Request {
        @Override
        public Answer answer(Editor editor) {
            return settled;
        }
    }
}
