package com.vixenbliss.creator.companion.chat;

/**
 * How far a listener has come in a turn's stream; the id of every event, so that {@code Last-Event-ID} suffices to go on.
 *
 * @param attempt which attempt at the reply: a server that took over a dead one's turn begins the reply anew
 * @param offset characters of the reply already heard; −1 before the {@code episode} event
 */
record StreamPosition(int attempt, int offset) {

    /** Nothing heard yet. */
    static final StreamPosition START = new StreamPosition(0, -1);

    /** @param lastEventId as a client sends it; whatever cannot be read means the start */
    static StreamPosition parse(String lastEventId) {
        if (lastEventId == null || !lastEventId.matches("\\d{1,6}-\\d{1,9}")) {
            return START;
        }
        int dash = lastEventId.indexOf('-');
        return new StreamPosition(
                Integer.parseInt(lastEventId.substring(0, dash)), Integer.parseInt(lastEventId.substring(dash + 1)));
    }

    @Override
    public String toString() {
        return attempt + "-" + offset;
    }
}
