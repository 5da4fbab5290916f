package com.vixenbliss.creator.platform.schedule;

import com.vixenbliss.creator.platform.security.Caller;

/** Somebody had a job started before it was due. */
public record JobOrdered(Caller caller, String job) {}
