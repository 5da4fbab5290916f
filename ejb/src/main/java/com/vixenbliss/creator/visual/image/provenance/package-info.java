/** Says in the picture itself who made it. The last thing that is done to a file: whatever encodes it again drops it. */
package com.vixenbliss.creator.visual.image.provenance;
