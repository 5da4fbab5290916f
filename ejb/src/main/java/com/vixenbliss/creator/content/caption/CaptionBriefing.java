package com.vixenbliss.creator.content.caption;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.vixenbliss.creator.catalogue.character.Persona;
import com.vixenbliss.creator.catalogue.character.model.ToneStyle;
import com.vixenbliss.creator.content.template.model.Axes;
import com.vixenbliss.creator.content.template.model.Platform;
import com.vixenbliss.creator.platform.json.Json;
import java.io.UncheckedIOException;
import java.util.List;

/** What the model is told: one JSON document, so that nothing written in it can pass for an instruction. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record CaptionBriefing(Platform platform, String language, String niche, String nicheVoice, Axes picture, int position, Speaker persona,
        Limits limits, List<String> recent, String note) {

    private static final int RECENT = 12;
    private static final int LONGEST_LINE = 300;
    private static final int MOST_LINES = 6;
    private static final int WELCOME_HASHTAGS = 8;
    private static final int ROOM_FOR_HASHTAGS = 300;

    /** Who speaks. */
    record Speaker(String name, String archetype, List<String> traits, String summary, String voice, ToneStyle.Formality formality,
            ToneStyle.EmojiUse emoji, List<String> sampleLines, List<String> likes) {}

    /** In UTF-16 units; hashtags in number. */
    record Limits(int hook, int caption, int hashtags) {}

    static String of(CaptionOrder order, Persona persona, PlatformLimits limits) {
        Limits told = new Limits(limits.hook(), limits.text() - limits.hook() - ROOM_FOR_HASHTAGS, Math.min(WELCOME_HASHTAGS, limits.hashtags()));
        try {
            return Json.lenient().writeValueAsString(new CaptionBriefing(
                    order.platform(), order.language().toLanguageTag(), order.niche(), order.template().voice(), order.axes(), order.position(),
                    speaker(persona), told, order.recent().stream().limit(RECENT).map(CaptionBriefing::beginning).toList(), order.note()));
        } catch (JsonProcessingException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private static Speaker speaker(Persona persona) {
        ToneStyle tone = persona.toneStyle();
        return new Speaker(persona.calledName(), persona.archetype(), persona.personality().traits(),
                beginning(persona.personality().summary()), tone.voice(), tone.formality(), tone.emojiUse(),
                tone.sampleLines().stream().limit(MOST_LINES).map(CaptionBriefing::beginning).toList(), persona.likes());
    }

    private static String beginning(String text) {
        return text == null || text.length() <= LONGEST_LINE ? text : text.substring(0, text.offsetByCodePoints(0, text.codePointCount(0, LONGEST_LINE)));
    }
}
