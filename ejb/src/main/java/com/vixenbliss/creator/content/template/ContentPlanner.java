package com.vixenbliss.creator.content.template;

import com.vixenbliss.creator.platform.fault.Fault;
import com.vixenbliss.creator.platform.fault.FieldError;
import com.vixenbliss.creator.platform.fault.Kind;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;

/**
 * Plans what a batch shows. Asks nobody, keeps nothing: the same order gives the same plan, and the plan of fifty is the
 * beginning of the plan of two hundred.
 */
@ApplicationScoped
public class ContentPlanner {

    /**
     * All pieces of a batch, by their positions. No two prompts are near-duplicates, and none is one of an excluded prompt.
     *
     * @throws Fault {@code INVALID}: {@code validation} for themes that must not be drawn, {@code content-template-narrow}
     *     when the template has not enough words for that many
     */
    public List<PlannedPiece> plan(PlanOrder order) {
        return planned(order, order.count());
    }

    /**
     * One of them alone.
     *
     * @param position from 1
     */
    public PlannedPiece piece(PlanOrder order, int position) {
        return planned(order, position).getLast();
    }

    /**
     * A piece once more: another seed, and with a note other words.
     *
     * @param attempt from 1; each gives another seed
     * @param note what somebody wants of it, in English; null or empty for the same prompt
     * @throws Fault {@code INVALID} naming {@code note} when it must not be drawn
     */
    public PlannedPiece again(PlanOrder order, PlannedPiece piece, int attempt, String note) {
        long seed = Plan.seed(order, piece.position(), attempt);
        if (note == null || note.isBlank()) {
            return new PlannedPiece(piece.position(), piece.axes(), piece.prompt(), seed, piece.platform(), piece.fingerprint());
        }
        ContentWords.complaint("note", note).ifPresent(ContentPlanner::refuse);
        String prompt = PromptWords.of(order).prompt(order.template().patterns().getFirst(), piece.axes(), note.strip());
        if (!ContentWords.areFit(PromptWords.scene(order.template().patterns().getFirst(), piece.axes()) + ", " + note)) {
            refuse(new FieldError("note", "describes, with what the picture shows, somebody under 18; pictures show adults"));
        }
        return new PlannedPiece(piece.position(), piece.axes(), prompt, seed, piece.platform(), Fingerprint.of(prompt).toString());
    }

    private static List<PlannedPiece> planned(PlanOrder order, int count) {
        List<FieldError> complaints = ContentWords.complaints("themes", order.themes());
        if (!complaints.isEmpty()) {
            throw new Fault(Kind.INVALID, "validation", "Some fields are not valid.", complaints);
        }
        Plan plan = new Plan(order);
        List<PlannedPiece> pieces = new ArrayList<>(count);
        for (int position = 1; position <= count; position++) {
            pieces.add(plan.next());
        }
        return pieces;
    }

    private static void refuse(FieldError complaint) {
        throw Fault.invalid(complaint.field(), complaint.message());
    }
}
