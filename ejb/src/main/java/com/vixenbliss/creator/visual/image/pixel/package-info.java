/**
 * Pictures as pixels: decoded within bounds, brought into one form, scaled, compared and encoded. The libraries are used by
 * their classes and never looked up: ImageIO's registry belongs to the whole server and knows nothing of a deployment.
 */
package com.vixenbliss.creator.visual.image.pixel;
