/** Which models can draw, for studios. */
package com.vixenbliss.creator.platform.ai.image.rest;
