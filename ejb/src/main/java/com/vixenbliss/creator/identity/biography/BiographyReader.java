package com.vixenbliss.creator.identity.biography;

import com.fasterxml.jackson.databind.JsonNode;
import com.vixenbliss.creator.catalogue.character.model.GenderTag;
import com.vixenbliss.creator.catalogue.character.model.ToneStyle.EmojiUse;
import com.vixenbliss.creator.catalogue.character.model.ToneStyle.Formality;
import com.vixenbliss.creator.identity.biography.Biography.Inside;
import com.vixenbliss.creator.identity.biography.Biography.Life;
import com.vixenbliss.creator.identity.biography.Biography.Looks;
import com.vixenbliss.creator.identity.biography.Biography.Voice;
import com.vixenbliss.creator.platform.ai.answer.ModelJson;
import com.vixenbliss.creator.platform.ai.answer.Reading;
import com.vixenbliss.creator.platform.ai.spi.ModelReply;
import com.vixenbliss.creator.platform.safety.NameBlockList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads a model's answer strictly: the fields of the schema and no others, and a persona that the platform would have. */
final class BiographyReader {

    private static final String LANDMARK = "biography";
    private static final int WORD = 80;
    private static final int LINE = 200;
    private static final int LONG = 400;
    private static final int TEXT = 3_000;
    private static final int FEW = 8;

    private final BiographyOrder order;
    private final NameBlockList blocked;

    /** @param order what was asked for */
    BiographyReader(BiographyOrder order, NameBlockList blocked) {
        this.order = order;
        this.blocked = blocked;
    }

    Reading<Biography> read(ModelReply reply) {
        Optional<ModelJson> json = ModelJson.find(reply.text(), LANDMARK);
        if (json.isEmpty()) {
            return Reading.complaining(List.of("the answer holds no JSON object with the field biography"));
        }
        List<String> complaints = new ArrayList<>();
        if (json.get().cut() || reply.finish() == ModelReply.FinishReason.LENGTH) {
            complaints.add("the answer was cut off: be brief and finish the JSON object");
        }
        Biography biography = biography(json.get().root(), complaints);
        if (complaints.isEmpty()) {
            complaints.addAll(new BiographyRules(order, blocked).against(biography));
        }
        return complaints.isEmpty() ? Reading.of(biography) : Reading.complaining(complaints);
    }

    private static Biography biography(JsonNode root, List<String> complaints) {
        Fields whole = new Fields(root, complaints);
        Fields limits = whole.in("boundaries");
        Biography biography = new Biography(
                whole.required("name", WORD), whole.whole("age"), whole.word("gender_tag", GenderTag.class),
                whole.required("archetype", WORD), whole.required("occupation", LINE), whole.line("home", LINE),
                whole.required("tagline", LINE), whole.required(LANDMARK, TEXT), whole.required("backstory", TEXT),
                inside(whole.in("personality")), voice(whole.in("voice")),
                whole.lines("likes", FEW, WORD), whole.lines("dislikes", FEW, WORD),
                limits.lines("hard", FEW, LINE), limits.lines("soft", FEW, LINE), life(whole.in("life")),
                whole.required("opening_line", LONG), whole.lines("content_hooks", FEW, LINE), looks(whole));
        limits.end();
        whole.end();
        return biography;
    }

    private static Inside inside(Fields personality) {
        Inside inside = new Inside(personality.lines("traits", 2 * FEW, WORD), personality.lines("values", FEW, WORD),
                personality.lines("quirks", FEW, LINE), personality.required("summary", LONG));
        personality.end();
        return inside;
    }

    private static Voice voice(Fields voice) {
        Voice read = new Voice(voice.required("manner", LINE), voice.word("formality", Formality.class),
                voice.word("emoji_use", EmojiUse.class), voice.lines("sample_lines", FEW, LONG));
        voice.end();
        return read;
    }

    private static Life life(Fields life) {
        Life read = new Life(life.line("goal", LONG), life.line("struggle", LONG), life.line("dream", LONG),
                life.line("recent_event", LONG));
        life.end();
        return read;
    }

    private static Looks looks(Fields whole) {
        return new Looks(whole.required("appearance", 2 * LONG), whole.lines("key_features", FEW, WORD), whole.line("body_type", WORD));
    }
}
