package com.vixenbliss.creator.platform.ai.image;

import java.util.List;

/** What a picture should show. With a reference the words must not describe a face that the reference already shows. */
public sealed interface ImagePrompt {

    /** The prompt proper. */
    String text();

    /** @param references at least one, at most {@link ImageModel#maxReferences()}; the first is the character's anchor */
    record WithReference(String text, List<Reference> references) implements ImagePrompt {
        public WithReference {
            references = List.copyOf(references);
        }
    }

    /** @param negative null when there is none, or when the model has no such field */
    record FromText(String text, String negative) implements ImagePrompt {}
}
