package com.vixenbliss.creator.identity.dataset;

import com.vixenbliss.creator.identity.dataset.choice.Candidate;
import com.vixenbliss.creator.identity.dataset.choice.Report;
import com.vixenbliss.creator.identity.dataset.plan.Axes;
import com.vixenbliss.creator.identity.dataset.row.DecidedBy;
import com.vixenbliss.creator.identity.dataset.row.ShotRow;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** What rows of a data set come to. */
final class Reports {

    private Reports() {}

    static Report of(List<ShotRow> shots) {
        SortedMap<Integer, Axes> plan = new TreeMap<>();
        shots.forEach(shot -> plan.put(shot.position(), shot.axes()));
        return Report.of(List.copyOf(plan.values()), axes(shots.stream().filter(ShotRow::isAccepted).toList()),
                axes(shots.stream().filter(ShotRow::usedInTraining).toList()));
    }

    private static List<Axes> axes(List<ShotRow> shots) {
        return shots.stream().map(ShotRow::axes).toList();
    }

    /** Captions of the good ones by their places. */
    static SortedMap<Integer, String> captions(List<ShotRow> shots) {
        SortedMap<Integer, String> captions = new TreeMap<>();
        shots.stream().filter(ShotRow::isAccepted).forEach(shot -> captions.putIfAbsent(shot.position(), shot.caption()));
        return captions;
    }

    /** The good ones, for a choice among them. */
    static List<Candidate> candidates(List<ShotRow> shots) {
        return shots.stream().filter(ShotRow::isAccepted)
                .map(shot -> new Candidate(shot.id(), shot.axes(), shot.score(), shot.decidedBy() == DecidedBy.PERSON)).toList();
    }
}
