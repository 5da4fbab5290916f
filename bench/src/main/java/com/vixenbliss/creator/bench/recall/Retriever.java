package com.vixenbliss.creator.bench.recall;

import java.io.IOException;
import java.util.List;

/** Something that finds turns. */
interface Retriever {

    String name();

    /** Takes one conversation in and forgets the one before. */
    void learn(Conversation conversation) throws IOException, InterruptedException;

    /** Ids of turns, best first; none when it says that nothing fits. */
    List<String> find(String question, int limit) throws IOException, InterruptedException;
}
