package com.vixenbliss.creator.catalogue.card.rest;

import com.vixenbliss.creator.catalogue.card.file.CardLimits;
import com.vixenbliss.creator.platform.fault.Fault;
import com.vixenbliss.creator.platform.fault.Kind;
import java.io.IOException;
import java.io.InputStream;

/** A file out of a stream, and not more of it than is taken. */
final class Uploads {

    private Uploads() {}

    static byte[] read(InputStream stream) {
        try {
            return stream.readNBytes(CardLimits.FILE + 1);
        } catch (IOException broken) {
            throw new Fault(Kind.MALFORMED, "malformed", "The file did not arrive whole.");
        }
    }
}
