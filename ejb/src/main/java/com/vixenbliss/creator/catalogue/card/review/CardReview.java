package com.vixenbliss.creator.catalogue.card.review;

import com.fasterxml.jackson.databind.JsonNode;
import com.vixenbliss.creator.catalogue.card.document.Card;
import com.vixenbliss.creator.catalogue.card.document.CardStrings;
import com.vixenbliss.creator.catalogue.card.document.FieldReport;
import com.vixenbliss.creator.catalogue.card.file.CardRefused;
import com.vixenbliss.creator.platform.fault.FieldError;
import com.vixenbliss.creator.platform.safety.AdultOnly;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Reads a foreign card before anything is made of it. A harmful one is refused with all fields at fault, up to a page of them. */
public final class CardReview {

    private static final int MOST = 20;

    private final List<FieldError> hidden = new ArrayList<>();
    private final List<FieldError> young = new ArrayList<>();
    private final List<FieldError> patterns = new ArrayList<>();
    private final List<FieldError> links = new ArrayList<>();
    private final List<FieldReport> reports = new ArrayList<>();

    private CardReview() {}

    /**
     * @param paths of what came in the same archive
     * @return what the reader should know of the card's assets
     * @throws CardRefused naming the fields and why
     */
    public static List<FieldReport> of(Card card, Set<String> paths) {
        CardReview review = new CardReview();
        CardStrings.each(card.root(), review::readText);
        review.readTags(card);
        review.readKeys(card.data().path("character_book").path("entries"));
        review.readAssets(card.data().path("assets"), paths);
        review.conclude();
        return review.reports;
    }

    private void readText(String path, String text) {
        if (text.startsWith("data:")) {
            return;
        }
        note(hidden, path, text, HiddenText::complaint);
        note(hidden, path, text, OverrideCommands::complaint);
        note(young, path, text, MinorClaims::complaint);
    }

    private void readTags(Card card) {
        for (String tag : card.texts("tags")) {
            if (AdultOnly.isBrokenAsDrawn(tag)) {
                young.add(new FieldError("tags", "name a minor; everybody in a card is an adult"));
            }
        }
    }

    private void readKeys(JsonNode entries) {
        for (int at = 0; at < entries.size(); at++) {
            JsonNode entry = entries.path(at);
            for (String list : List.of("keys", "secondary_keys")) {
                for (int key = 0; key < entry.path(list).size(); key++) {
                    String text = entry.path(list).path(key).asText();
                    if (entry.path("use_regex").asBoolean() || text.matches("(?s)/.+/[a-z]*")) {
                        note(patterns, "character_book.entries[%d].%s[%d]".formatted(at, list, key), text, HostilePatterns::complaint);
                    }
                }
            }
        }
    }

    private void readAssets(JsonNode assets, Set<String> paths) {
        for (int at = 0; at < assets.size(); at++) {
            String uri = assets.path(at).path("uri").asText("");
            String field = "assets[" + at + "].uri";
            note(links, field, uri, AssetLinks::complaint);
            reports.add(FieldReport.kept(field, fate(uri, paths)));
        }
    }

    private static String fate(String uri, Set<String> paths) {
        if (AssetLinks.isRemote(uri)) {
            return "Kept as a link, not fetched.";
        }
        if (AssetLinks.isEmbedded(uri)) {
            return paths.contains(uri.substring(uri.indexOf("//") + 2)) ? "Kept with the card." : "Not in the file; kept as a link.";
        }
        return uri.startsWith("data:") ? "Kept inside the card." : "Kept as it is.";
    }

    private static void note(List<FieldError> found, String path, String text, Function<String, Optional<String>> judge) {
        if (found.size() < MOST) {
            judge.apply(text).ifPresent(reason -> found.add(new FieldError(path, reason)));
        }
    }

    private void conclude() {
        refuse(hidden, "hidden-instructions", "The card speaks to the model behind the reader's back.");
        refuse(young, "minors", "The card presents somebody as a minor. Characters are adults.");
        refuse(patterns, "hostile-pattern", "The card's lorebook holds patterns that are built to exhaust.");
        refuse(links, "forbidden-link", "The card links to where a card has no business.");
    }

    private static void refuse(List<FieldError> found, String code, String sentence) {
        if (!found.isEmpty()) {
            throw CardRefused.fields(code, sentence, found);
        }
    }
}
