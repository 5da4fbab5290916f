package com.vixenbliss.creator.content.template;

import com.vixenbliss.creator.content.template.model.Axes;
import com.vixenbliss.creator.content.template.model.Platform;
import java.util.List;

/**
 * The first pieces that a template would give, drawn by nobody.
 *
 * @param mostAlike the highest likeness of two of the prompts, 0 to 1; from 0.6 on they would count as near-duplicates
 */
public record TemplateTrial(List<Tried> pieces, double mostAlike) {

    public TemplateTrial {
        pieces = List.copyOf(pieces);
    }

    /** One piece; {@code position} is from 1. */
    public record Tried(int position, Platform platform, Axes axes, String prompt, long seed) {

        static Tried of(PlannedPiece piece) {
            return new Tried(piece.position(), piece.platform(), piece.axes(), piece.prompt(), piece.seed());
        }
    }

    static TemplateTrial of(List<PlannedPiece> plan) {
        return new TemplateTrial(plan.stream().map(Tried::of).toList(), mostAlike(plan));
    }

    private static double mostAlike(List<PlannedPiece> plan) {
        List<Fingerprint> prints = plan.stream().map(piece -> Fingerprint.parse(piece.fingerprint())).toList();
        double most = 0;
        for (int at = 0; at < prints.size(); at++) {
            for (int before = 0; before < at; before++) {
                most = Math.max(most, prints.get(at).likeness(prints.get(before)));
            }
        }
        return Math.round(most * 1_000) / 1_000.0;
    }
}
