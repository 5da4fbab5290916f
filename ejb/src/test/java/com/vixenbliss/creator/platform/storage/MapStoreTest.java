package com.vixenbliss.creator.platform.storage;

/** The storage of our tests does what storages do. */
class MapStoreTest implements ObjectStoreContract {

    private final MapStore store = new MapStore();

    @Override
    public ObjectStore store() {
        return store;
    }
}
