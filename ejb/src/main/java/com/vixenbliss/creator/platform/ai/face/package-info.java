/** Faces as vectors, by a service that is told a picture. Optional: without one nobody compares faces. */
package com.vixenbliss.creator.platform.ai.face;
