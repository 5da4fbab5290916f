package com.vixenbliss.creator.scene.prompt;

import com.vixenbliss.creator.catalogue.character.model.YouthTerms;
import com.vixenbliss.creator.platform.fault.Fault;
import com.vixenbliss.creator.platform.fault.Kind;
import com.vixenbliss.creator.platform.safety.AdultOnly;
import com.vixenbliss.creator.scene.prompt.layer.Part;
import com.vixenbliss.creator.scene.prompt.layer.Source;
import com.vixenbliss.creator.visual.kit.Face;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whoever is drawn is an adult, whatever was written by whomever. */
final class Adults {

    private static final Pattern TAGS = Pattern.compile("(?i)\\b\\d+(girl|boy|other)s?\\b");

    private static final Verdicts STANDING = new Verdicts(Adults::areMissedBy);

    private Adults() {}

    /** @throws Fault {@code INVALID} when the character itself or the studio's scene describes a minor: nothing is drawn then */
    static void require(SceneBrief brief) {
        Stream<String> kit = brief.face().stream().flatMap(face -> Stream.of(face.appearancePrompt(), face.stylePrompt()));
        Stream<String> scene = Stream.concat(brief.config().moodKeywords().stream(), Stream.ofNullable(brief.config().environmentStyle()));
        String written = Stream.of(kit, Looks.of(brief.identity()).stream(), scene).flatMap(texts -> texts)
                .collect(Collectors.joining(". "));
        refuse(areMissedByStanding(TAGS.matcher(written).replaceAll(" ")));
    }

    /** @throws Fault {@code INVALID} when somebody wishes for what describes a minor */
    static void require(String wish) {
        refuse(areMissedBy(wish));
    }

    /** Whether a text that was not written for this picture describes one: then it goes without that text. */
    static boolean areMissedBy(String text) {
        return !text.isBlank() && (YouthTerms.in(text) || AdultOnly.isBrokenAsDrawn(text));
    }

    /** The same for a text that comes again with every picture: it is judged once. */
    static boolean areMissedByStanding(String text) {
        return !text.isBlank() && STANDING.on(text);
    }

    /** The whole as it would be sent: parts that are harmless apart may not be together. */
    static void require(List<Part> parts) {
        refuse(areMissedBy(
                parts.stream().filter(part -> part.source() != Source.PLATFORM).map(Part::text).collect(Collectors.joining(", "))));
    }

    private static void refuse(boolean missed) {
        if (missed) {
            throw new Fault(Kind.INVALID, "scene-not-adult",
                    "What is to be drawn describes somebody under 18, or who looks it; pictures show adults.");
        }
    }
}
