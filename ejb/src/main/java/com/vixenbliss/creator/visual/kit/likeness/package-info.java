/** Whom pictures show, and on what the use of a real person's likeness rests. */
package com.vixenbliss.creator.visual.kit.likeness;
