package com.vixenbliss.creator.platform.storage;

import java.time.Instant;

/**
 * An object without its bytes.
 *
 * @param key as the storage tells it, which need not be one of ours
 * @param lastModified by the storage's clock
 */
public record StoredObject(String key, long bytes, Instant lastModified) {}
