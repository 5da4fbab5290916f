package com.vixenbliss.creator.visual.kit;

import java.util.List;

/** Pictures that are being drawn: none of them is there yet. */
public record OrderedPictures(List<AssetView> data) {

    public OrderedPictures {
        data = List.copyOf(data);
    }
}
