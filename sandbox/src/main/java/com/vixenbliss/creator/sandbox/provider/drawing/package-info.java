/**
 * Draws pictures by rule where a model would dream them: no assets, the same for the same words and seed, and telling enough
 * that place, hour, mood, pose and likeness of what was asked can be seen.
 */
package com.vixenbliss.creator.sandbox.provider.drawing;

