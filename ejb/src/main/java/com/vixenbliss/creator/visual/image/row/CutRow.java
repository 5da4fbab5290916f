package com.vixenbliss.creator.visual.image.row;

import com.vixenbliss.creator.platform.storage.StorageKey;
import java.util.UUID;

/** What is known of a part of a picture once it is encoded. @param sha256 of the file, in hex */
public record CutRow(UUID id, StorageKey path, int width, int height, long bytes, String sha256, long phash) {}
