package com.vixenbliss.creator.platform.retention;

import java.util.List;

/** What one domain does not keep for ever. */
public interface RetentionRules {

    List<RetentionRule> rules();
}
