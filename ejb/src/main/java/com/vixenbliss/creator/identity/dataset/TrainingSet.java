package com.vixenbliss.creator.identity.dataset;

import com.vixenbliss.creator.platform.storage.StorageKey;
import java.util.UUID;

/**
 * A data set that a model can be trained with, in its present version.
 *
 * @param archive a zip of {@code 001.png} and {@code 001.txt}, and so on; never changed, a new version has another key
 * @param manifestSha256 names the version: the same pictures, captions and trigger word give the same
 * @param images pairs in the archive
 */
public record TrainingSet(UUID datasetId, UUID avatarId, StorageKey archive, String manifestSha256, int images, String triggerWord) {}
