/**
 * For how long things are kept. Each domain declares its {@link com.vixenbliss.creator.platform.retention.RetentionRules};
 * the job {@code data-retention} goes through all of them. Words: a <em>rule</em> is one class of rows and its time.
 */
package com.vixenbliss.creator.platform.retention;
