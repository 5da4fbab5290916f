package com.vixenbliss.creator.scene.prompt;

import com.vixenbliss.creator.platform.text.TokenEstimate;
import com.vixenbliss.creator.scene.prompt.layer.Layers;
import com.vixenbliss.creator.scene.prompt.layer.Part;
import com.vixenbliss.creator.scene.prompt.layer.Removed;
import java.util.List;
import java.util.UUID;

/**
 * The words for one picture. With a reference and without are two things: the one must not say what the reference shows,
 * the other has nothing else to tell it by.
 */
public sealed interface Composition {

    /** What is sent to the model. */
    String prompt();

    /** The same in pieces, in order. */
    List<Part> parts();

    /** What was taken out, and why. */
    List<Removed> removed();

    /** {@code kontext} or {@code t2i}. */
    String mode();

    /** What each layer gave. */
    default Layers layers() {
        return Layers.of(parts());
    }

    /** An estimate. */
    default int tokens() {
        return TokenEstimate.of(prompt());
    }

    /**
     * Beside a reference: nothing of the character's looks, and not its name.
     *
     * @param anchorImageId the reference
     */
    record Kontext(String prompt, UUID anchorImageId, List<Part> parts, List<Removed> removed) implements Composition {

        public Kontext {
            parts = List.copyOf(parts);
            removed = List.copyOf(removed);
        }

        @Override
        public String mode() {
            return "kontext";
        }
    }

    /**
     * From words alone.
     *
     * @param negative null for a model that has no such field
     */
    record TextToImage(String prompt, String negative, List<Part> parts, List<Removed> removed) implements Composition {

        public TextToImage {
            parts = List.copyOf(parts);
            removed = List.copyOf(removed);
        }

        @Override
        public String mode() {
            return "t2i";
        }
    }
}
