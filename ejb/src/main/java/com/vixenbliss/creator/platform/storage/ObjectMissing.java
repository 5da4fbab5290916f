package com.vixenbliss.creator.platform.storage;

/** Nothing lies under a key. Whoever looked knows what that means; to others it is a bug. */
public class ObjectMissing extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public ObjectMissing(StorageKey key) {
        super("There is no object " + key);
    }
}
