/** Pages of {@code scene.generation}: the gallery of a studio, and pictures in the chat of "Try". */
package com.vixenbliss.creator.scene.generation.console;
