/** Pictures of moments of an episode. */
package com.vixenbliss.creator.scene.generation.model;
