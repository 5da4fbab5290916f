package com.vixenbliss.creator.identity.dataset.gate;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * What was measured on a picture.
 *
 * @param sharpness variance of the Laplacian in the sharpest quarter of a copy that is 512 pixels long; a blurred one has little
 * @param brightness mean of its greys, 0 to 255
 * @param contrast deviation of its greys
 * @param black share of pixels without any detail in the dark, 0 to 1
 * @param white share of pixels without any detail in the light, 0 to 1
 * @param distance to the anchor, 0 for the same face and 2 for its opposite; null where no embedder is configured
 * @param faces how many the embedder saw; null where none is configured
 * @param trainWidth of the copy that is trained with, a multiple of 64
 * @param trainHeight of that copy
 * @param lost share of the picture that is cut off for it, 0 to 1
 * @param score of all of it, 0 to 100
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Quality(
        int width, int height, double sharpness, double brightness, double contrast, double black, double white, Double distance,
        Integer faces, int trainWidth, int trainHeight, double lost, double score) {}
