package com.vixenbliss.creator.sandbox.provider.http;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * An answer set to time: what to write, and how long to wait before each piece. Pieces without a wait between them are
 * one piece, so that an answer without delays costs one write.
 */
record Score(List<Note> notes, Tempo.Ending ending) {

    /** An unstreamed answer is never slower than this, however much it says. */
    private static final int LONGEST_WHOLE_MS = 1_500;

    private static final int SLICES_PER_SECOND = 50;

    /** One write. {@code pause} is in milliseconds, counted from the write before it. */
    record Note(int pause, byte[] bytes) {
        ByteBuffer buffer() {
            return ByteBuffer.wrap(bytes);
        }
    }

    static Score of(Answer answer, Tempo tempo) {
        List<Note> timed = answer.streamed() ? streamed(answer, tempo) : whole(answer, tempo);
        List<Note> notes = tempo.bytesPerSecond() > 0 ? dribbled(timed, tempo) : timed;
        boolean endsEarly = answer.streamed() || tempo.ending() == Tempo.Ending.HANG_UP;
        Tempo.Ending ending = endsEarly ? tempo.ending() : Tempo.Ending.FINISH;
        return new Score(notes, ending);
    }

    private static List<Note> whole(Answer answer, Tempo tempo) {
        long speaking = tempo.firstToken() + (long) answer.tokens() * tempo.tokenInterval();
        int wait = tempo.latency() + (int) Math.min(speaking, Math.max(tempo.firstToken(), LONGEST_WHOLE_MS));
        return List.of(new Note(wait, answer.events().getFirst().bytes()));
    }

    private static List<Note> streamed(Answer answer, Tempo tempo) {
        List<Note> notes = new ArrayList<>();
        ByteArrayOutputStream pending = new ByteArrayOutputStream();
        int wait = tempo.latency();
        boolean spoken = false;
        for (Event event : answer.events().subList(0, Math.min(tempo.events(), answer.events().size()))) {
            int pause = pause(event, spoken, tempo);
            spoken |= event.token();
            if (pause > 0 && pending.size() > 0) {
                notes.add(new Note(wait, pending.toByteArray()));
                pending.reset();
                wait = 0;
            }
            wait += pause;
            pending.writeBytes(event.bytes());
        }
        if (pending.size() > 0 || notes.isEmpty()) {
            notes.add(new Note(wait, pending.toByteArray()));
        }
        return notes;
    }

    private static int pause(Event event, boolean spoken, Tempo tempo) {
        if (!event.token()) {
            return 0;
        }
        return spoken ? tempo.tokenInterval() : tempo.firstToken();
    }

    private static List<Note> dribbled(List<Note> notes, Tempo tempo) {
        int slice = Math.max(1, tempo.bytesPerSecond() / SLICES_PER_SECOND);
        int wait = Math.max(1, 1000 * slice / tempo.bytesPerSecond());
        List<Note> slices = new ArrayList<>();
        for (Note note : notes) {
            int extra = note.pause();
            for (int from = 0; from < note.bytes().length; from += slice) {
                int to = Math.min(from + slice, note.bytes().length);
                slices.add(new Note(wait + extra, Arrays.copyOfRange(note.bytes(), from, to)));
                extra = 0;
            }
        }
        return slices;
    }
}
