package com.vixenbliss.creator.identity.dataset;

import java.util.UUID;

/** What a worker of the job does next. */
public sealed interface DatasetTask {

    /** A picture that is to be ordered. */
    record Order(UUID shotId) implements DatasetTask {}

    /** A picture that is there, and is to be judged. @param anchorImageId that it was drawn after */
    record Judge(UUID shotId, UUID imageId, UUID anchorImageId) implements DatasetTask {}

    /** Pictures are under way, and there is nothing to do until the next one comes. */
    record Wait() implements DatasetTask {}

    /** Every place of the plan has its picture, or will have none. */
    record Done() implements DatasetTask {}

    DatasetTask WAIT = new Wait();
    DatasetTask DONE = new Done();
}
