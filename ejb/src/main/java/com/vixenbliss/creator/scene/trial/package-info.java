/** Pictures of prompts that a studio tries out: drawn for the studio, at its cost, seen by it alone. */
package com.vixenbliss.creator.scene.trial;
