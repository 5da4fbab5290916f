/** Trainings at Replicate, over its HTTP API; the only place that knows how. */
package com.vixenbliss.creator.platform.ai.training.replicate;
