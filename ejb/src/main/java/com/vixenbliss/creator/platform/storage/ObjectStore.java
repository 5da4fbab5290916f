package com.vixenbliss.creator.platform.storage;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * Keeps bytes under keys. Calls wait for the network: never make them inside of a transaction. What fails for a reason that
 * may pass has been tried several times when {@link StorageUnavailable} is thrown.
 */
public interface ObjectStore {

    /** In which all objects lie. It is ours alone. */
    String bucket();

    /** Stores, or stores again: when it returns, the bytes are there in full. A key is written once, and then only with the same bytes. */
    void put(StorageKey key, byte[] content, String mime);

    /**
     * The same with the content of a file, which need not fit into memory and may take minutes. The file is not changed
     * meanwhile.
     */
    void put(StorageKey key, Path content, String mime);

    /** @throws ObjectMissing when nothing lies there */
    byte[] get(StorageKey key);

    /**
     * Writes what lies there into a file as it comes; what stood in the file goes.
     *
     * @throws ObjectMissing when nothing lies there
     */
    void fetch(StorageKey key, Path into);

    /** What lies there, without its bytes. */
    Optional<StoredObject> find(StorageKey key);

    /** Afterwards nothing lies there; that nothing did before is fine. */
    void delete(StorageKey key);

    /**
     * An address at which anybody may read the object for a while. Made without asking the storage, so that it may lead to
     * nothing; with the host that clients see.
     */
    URI presignGet(StorageKey key, Duration life);

    /**
     * Objects whose keys begin with the prefix and come after a key, in the order of their bytes.
     *
     * @param prefix plain text, empty for all
     * @param after a key of an earlier page, null for the first
     * @param limit at most 1,000
     */
    List<StoredObject> list(String prefix, String after, int limit);
}
