package com.vixenbliss.creator.content.template;

import com.vixenbliss.creator.content.template.model.Axis;
import com.vixenbliss.creator.content.template.model.NicheTemplate;
import com.vixenbliss.creator.platform.fault.Fault;
import com.vixenbliss.creator.platform.fault.FieldError;
import com.vixenbliss.creator.platform.fault.Kind;
import com.vixenbliss.creator.platform.safety.AdultOnly;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** What a template must be like before a studio may save it. */
final class TemplateRules {

    private static final Map<Axis, String> FIELDS = Map.of(
            Axis.FRAMING, "framings", Axis.ANGLE, "angles", Axis.EXPRESSION, "expressions", Axis.LIGHTING, "lightings",
            Axis.BACKGROUND, "backgrounds", Axis.OUTFIT, "outfits", Axis.THEME, "themes");

    private final List<FieldError> complaints = new ArrayList<>();

    private final String at;

    private TemplateRules(String at) {
        this.at = at;
    }

    /**
     * @param at where the template stands in what was sent: empty, or as {@code template.}
     * @throws Fault {@code INVALID} with every field at fault and why
     */
    static void require(String at, NicheTemplate template) {
        TemplateRules rules = new TemplateRules(at);
        rules.patterns(template.patterns());
        rules.shares(template);
        for (Axis axis : Axis.values()) {
            rules.complaints.addAll(ContentWords.complaints(at + FIELDS.get(axis), template.on(axis)));
            rules.eachOnce(at + FIELDS.get(axis), template.on(axis));
        }
        ContentWords.complaint(at + "style", template.style()).ifPresent(rules.complaints::add);
        rules.texts(template);
        if (!rules.complaints.isEmpty()) {
            throw new Fault(Kind.INVALID, "validation", "Some fields are not valid.", rules.complaints);
        }
    }

    /** Every axis once, and no other hole. */
    private void patterns(List<String> patterns) {
        for (int place = 0; place < patterns.size(); place++) {
            String field = at + "patterns[" + place + "]";
            String rest = patterns.get(place);
            for (Axis axis : Axis.values()) {
                String hole = PromptWords.placeholder(axis);
                if (rest.split(Pattern.quote(hole), -1).length != 2) {
                    complaints.add(new FieldError(field, "must hold " + hole + " once"));
                }
                rest = rest.replace(hole, "");
            }
            if (rest.contains("{") || rest.contains("}")) {
                complaints.add(new FieldError(field, "holds braces around something that is no axis"));
            }
            ContentWords.complaint(field, rest).ifPresent(complaints::add);
        }
    }

    private void shares(NicheTemplate template) {
        int shares = template.framingShares().size();
        if (shares != 0 && shares != template.framings().size()) {
            complaints.add(new FieldError(at + "framing_shares", "must have one number for each framing, or none"));
        }
    }

    private void eachOnce(String field, List<String> values) {
        for (int place = 0; place < values.size(); place++) {
            if (values.subList(0, place).contains(values.get(place))) {
                complaints.add(new FieldError(field + "[" + place + "]", "stands there twice"));
            }
        }
    }

    private void texts(NicheTemplate template) {
        published(at + "hooks", template.hooks());
        published(at + "captions", template.captions());
        published(at + "hashtags", template.hashtags());
        published(at + "voice", List.of(template.voice()));
    }

    private void published(String field, List<String> texts) {
        for (int place = 0; place < texts.size(); place++) {
            if (AdultOnly.isBroken(texts.get(place))) {
                complaints.add(new FieldError(field + "[" + place + "]", "describes somebody under 18; personas are adults"));
            }
        }
    }
}
