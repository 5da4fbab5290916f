package com.vixenbliss.creator.platform.retention.job;

import com.vixenbliss.creator.platform.retention.Aged;
import java.io.Serializable;

/** A row whose time is over, by the name of its rule. Where a reader is, too: the last one that it has read. */
record OverdueRow(String rule, Aged row) implements Serializable {}
