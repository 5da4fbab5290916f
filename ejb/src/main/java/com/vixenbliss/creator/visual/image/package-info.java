/**
 * Keeps pictures. The row is the truth about a picture, written before its objects and marked when they are there, so that a
 * crash leaves something that {@code image-reconciliation} finds. What is kept is WebP with a thumbnail, and says in itself
 * whether a machine made it. See {@code docs/IMAGES.md}.
 */
package com.vixenbliss.creator.visual.image;
