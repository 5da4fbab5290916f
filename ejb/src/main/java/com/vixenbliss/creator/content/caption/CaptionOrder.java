package com.vixenbliss.creator.content.caption;

import com.vixenbliss.creator.content.template.model.Axes;
import com.vixenbliss.creator.content.template.model.NicheTemplate;
import com.vixenbliss.creator.content.template.model.Platform;
import com.vixenbliss.creator.platform.ai.spi.Purpose;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * What a caption is written from.
 *
 * @param purpose for the books: studio, character, piece, identity and batch
 * @param niche as its address names it
 * @param axes what the picture shows
 * @param position of the piece in its batch, from 1: what the rules choose by when no model answers
 * @param recent whole captions that the new one must not resemble, the latest first
 * @param note what somebody wants of it; null for nothing
 */
public record CaptionOrder(Purpose purpose, Locale language, String niche, NicheTemplate template, Platform platform, Axes axes,
        int position, List<String> recent, String note) {

    public CaptionOrder {
        Objects.requireNonNull(purpose, "purpose");
        Objects.requireNonNull(platform, "platform");
        recent = List.copyOf(recent);
    }
}
