package com.vixenbliss.creator.platform.job;

import java.util.List;
import java.util.UUID;

/**
 * A job that is done for one thing at a time: a batch of content, a data set. Its JSL has the same name, and {@code jobWatch}
 * among its listeners; its runs find the thing as the job parameter {@value JobKey#SUBJECT}. Rows say which things want it:
 * a run that has ended while its thing is still wanted is followed by another one, and one whose server died goes on
 * elsewhere at its last checkpoint.
 */
public interface OrderedJob {

    /** As in {@code META-INF/batch-jobs}. */
    String name();

    /** The things for which it should run now, those that wait longest first. Asked every two seconds: it needs an index. */
    List<UUID> wanted(int limit);
}
