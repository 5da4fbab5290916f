/** REST of {@code scene.generation}. */
package com.vixenbliss.creator.scene.generation.rest;
