package com.vixenbliss.creator.companion.evidence;

import java.time.Instant;
import java.util.UUID;

/** A claim was ended by a memory that is forgotten since: that it ended is all that is left of it. */
record Ended(String claimKey, Instant at, UUID by) {}
