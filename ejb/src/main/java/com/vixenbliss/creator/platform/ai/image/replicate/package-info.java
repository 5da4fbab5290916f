/** Image models at Replicate, over its HTTP API; the only place that knows it. */
package com.vixenbliss.creator.platform.ai.image.replicate;
