/** Versions of a model side by side: the same words and the same seed, drawn with each. A trial is its rendering and nothing more. */
package com.vixenbliss.creator.identity.lora.trial;
