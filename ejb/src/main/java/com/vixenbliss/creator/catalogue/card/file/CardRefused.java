package com.vixenbliss.creator.catalogue.card.file;

import com.vixenbliss.creator.platform.fault.FieldError;
import com.vixenbliss.creator.platform.fault.Fault;
import com.vixenbliss.creator.platform.fault.Kind;
import java.util.List;

/** A card that is not taken, with the reason. Nothing of it is stored. */
public class CardRefused extends Fault {

    private static final long serialVersionUID = 1L;

    private CardRefused(Kind kind, String code, String sentence, List<FieldError> errors) {
        super(kind, code, sentence, errors);
    }

    /** It cannot be read as what it seems to be. */
    public static CardRefused unreadable(String sentence) {
        return new CardRefused(Kind.MALFORMED, "card-unreadable", sentence, List.of());
    }

    /** It can be read, and is built to do harm or to exhaust. */
    public static CardRefused harmful(String code, String sentence) {
        return new CardRefused(Kind.INVALID, "card-" + code, sentence, List.of());
    }

    /** Some of its fields are not taken. */
    public static CardRefused fields(String code, String sentence, List<FieldError> errors) {
        return new CardRefused(Kind.INVALID, "card-" + code, sentence, errors);
    }

    /** It holds more than is taken. */
    public static CardRefused tooLarge(String sentence) {
        return new CardRefused(Kind.TOO_LARGE, "card-too-large", sentence, List.of());
    }
}
