/**
 * Starts jobs when they are due or wanted, tells how they go, and takes up those whose server died. Words: a job
 * <em>runs</em>; each run is one execution of the batch runtime.
 */
package com.vixenbliss.creator.platform.job;
