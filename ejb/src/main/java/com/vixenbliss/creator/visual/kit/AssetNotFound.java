package com.vixenbliss.creator.visual.kit;

import com.vixenbliss.creator.platform.fault.Fault;
import com.vixenbliss.creator.platform.fault.Kind;

/** No such picture in this kit. */
public class AssetNotFound extends Fault {

    private static final long serialVersionUID = 1L;

    public AssetNotFound() {
        super(Kind.NOT_FOUND, "avatar-asset-not-found", "There is no such picture in this kit.");
    }
}
