package com.vixenbliss.creator.catalogue.card;

import com.vixenbliss.creator.catalogue.card.CardReading.ReadCard;
import com.vixenbliss.creator.catalogue.card.mapping.CardWishes;
import com.vixenbliss.creator.platform.idempotency.Idempotency;
import com.vixenbliss.creator.platform.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** Makes a character of a card's file. All of it is stored, or nothing. */
@ApplicationScoped
public class CardImportService {

    private final CardReading reading;
    private final CardKeeping keeping;
    private final Idempotency idempotency;
    private final ReadingPlaces places;

    @Inject
    CardImportService(CardReading reading, CardKeeping keeping, Idempotency idempotency, ReadingPlaces places) {
        this.reading = reading;
        this.keeping = keeping;
        this.idempotency = idempotency;
        this.places = places;
    }

    /** For the CDI client proxy only. */
    protected CardImportService() {
        this(null, null, null, null);
    }

    /**
     * @param key the {@code Idempotency-Key}: the same file again under it is the same character; null for none
     * @param source where the file comes from, read when there is a place for it
     * @throws com.vixenbliss.creator.platform.fault.Fault with the reason why it is not taken; {@code UNAVAILABLE} when too
     *     many cards are just being read
     */
    public ImportedCharacter importCard(Caller caller, String key, CardSource source, CardWishes wishes) {
        return places.in(() -> {
            byte[] file = source.bytes();
            ReadCard read = reading.read(file, wishes);
            return idempotency
                    .once(caller, key, "import-card", List.of(sha256(file), wishes), ImportedCharacter.class,
                            () -> keeping.keep(caller.studio(), read))
                    .value();
        });
    }

    private static String sha256(byte[] file) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
