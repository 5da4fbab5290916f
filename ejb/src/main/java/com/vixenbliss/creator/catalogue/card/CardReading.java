package com.vixenbliss.creator.catalogue.card;

import com.vixenbliss.creator.catalogue.card.document.Card;
import com.vixenbliss.creator.catalogue.card.document.FieldReport;
import com.vixenbliss.creator.catalogue.card.document.SpecForm;
import com.vixenbliss.creator.catalogue.card.file.CardFile;
import com.vixenbliss.creator.catalogue.card.file.CardFiles;
import com.vixenbliss.creator.catalogue.card.mapping.CardBook;
import com.vixenbliss.creator.catalogue.card.mapping.CardMapping;
import com.vixenbliss.creator.catalogue.card.mapping.CardWishes;
import com.vixenbliss.creator.catalogue.card.mapping.MappedCard;
import com.vixenbliss.creator.catalogue.card.review.CardReview;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads a file down to drafts that could be stored. No database is touched, so a harmful file costs no connection. */
@ApplicationScoped
class CardReading {

    private final Validator validator;

    @Inject
    CardReading(Validator validator) {
        this.validator = validator;
    }

    /** For the CDI client proxy only. */
    protected CardReading() {
        this(null);
    }

    /** A card that was read, and what becomes of it. */
    record ReadCard(CardFile file, Card card, MappedCard mapped, CardBook book, List<FieldReport> reports, List<String> notes) {}

    /**
     * @throws com.vixenbliss.creator.platform.fault.Fault with the reason
     * @throws ConstraintViolationException when a rule of a draft is broken
     */
    ReadCard read(byte[] bytes, CardWishes wishes) {
        CardFile file = CardFiles.read(bytes);
        Card card = Card.parse(file.json());
        Set<String> paths = file.assets().stream().map(CardFile.Asset::path).collect(Collectors.toSet());
        List<FieldReport> reports = new ArrayList<>(CardReview.of(card, paths));
        Card whole = Card.parse(SpecForm.whole(card).toString());
        MappedCard mapped = CardMapping.of(whole, wishes);
        reports.addAll(0, mapped.reports());
        CardBook book = new CardBook(card);
        reports.addAll(book.reports());
        validate(mapped, book);
        List<String> notes = new ArrayList<>(file.notes());
        notes.addAll(card.notes());
        return new ReadCard(file, card, mapped, book, reports, notes);
    }

    private void validate(MappedCard mapped, CardBook book) {
        Set<ConstraintViolation<Object>> broken = new HashSet<>(validator.validate(mapped.character()));
        if (mapped.world() != null) {
            broken.addAll(validator.validate(mapped.world()));
        }
        mapped.templates().forEach(template -> broken.addAll(validator.validate(template.draft())));
        broken.addAll(validator.validate(book.settings()));
        book.drafts().forEach(draft -> broken.addAll(validator.validate(draft)));
        if (!broken.isEmpty()) {
            throw new ConstraintViolationException(broken);
        }
    }
}
