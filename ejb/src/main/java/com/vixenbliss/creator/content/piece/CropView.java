package com.vixenbliss.creator.content.piece;

import java.net.URI;

/** A JPEG that was cut from a piece's picture. @param url good for a short while, for whoever has it */
public record CropView(URI url, int width, int height) {}
