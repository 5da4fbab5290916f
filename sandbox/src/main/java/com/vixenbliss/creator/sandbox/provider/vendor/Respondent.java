package com.vixenbliss.creator.sandbox.provider.vendor;

import com.vixenbliss.creator.sandbox.provider.prompt.Prompt;

/** Who thinks of the words: the same prompt always gets the same ones. */
@FunctionalInterface
public interface Respondent {

    /** Prose, or the text of a JSON document when the prompt has a schema. */
    String answer(Prompt prompt);
}
