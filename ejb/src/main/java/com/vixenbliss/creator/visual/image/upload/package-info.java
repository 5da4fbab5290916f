/** Pictures from outside: what is taken is told by the bytes, bounded before it is decoded, and drawn anew. */
package com.vixenbliss.creator.visual.image.upload;
