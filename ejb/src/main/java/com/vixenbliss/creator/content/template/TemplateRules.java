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

    private TemplateRules() {}

    /** @throws Fault {@code INVALID} with every field at fault and why */
    static void require(NicheTemplate template) {
        TemplateRules rules = new TemplateRules();
        rules.patterns(template.patterns());
        rules.shares(template);
        for (Axis axis : Axis.values()) {
            rules.complaints.addAll(ContentWords.complaints("template." + FIELDS.get(axis), template.on(axis)));
            rules.eachOnce("template." + FIELDS.get(axis), template.on(axis));
        }
        ContentWords.complaint("template.style", template.style()).ifPresent(rules.complaints::add);
        rules.texts(template);
        if (!rules.complaints.isEmpty()) {
            throw new Fault(Kind.INVALID, "validation", "Some fields are not valid.", rules.complaints);
        }
    }

    /** Every axis once, and no other hole. */
    private void patterns(List<String> patterns) {
        for (int at = 0; at < patterns.size(); at++) {
            String field = "template.patterns[" + at + "]";
            String rest = patterns.get(at);
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
            complaints.add(new FieldError("template.framing_shares", "must have one number for each framing, or none"));
        }
    }

    private void eachOnce(String field, List<String> values) {
        for (int at = 0; at < values.size(); at++) {
            if (values.subList(0, at).contains(values.get(at))) {
                complaints.add(new FieldError(field + "[" + at + "]", "stands there twice"));
            }
        }
    }

    private void texts(NicheTemplate template) {
        published("template.hooks", template.hooks());
        published("template.captions", template.captions());
        published("template.hashtags", template.hashtags());
        published("template.voice", List.of(template.voice()));
    }

    private void published(String field, List<String> texts) {
        for (int at = 0; at < texts.size(); at++) {
            if (AdultOnly.isBroken(texts.get(at))) {
                complaints.add(new FieldError(field + "[" + at + "]", "describes somebody under 18; personas are adults"));
            }
        }
    }
}
