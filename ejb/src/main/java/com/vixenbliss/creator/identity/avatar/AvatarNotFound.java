package com.vixenbliss.creator.identity.avatar;

import com.vixenbliss.creator.platform.fault.Fault;
import com.vixenbliss.creator.platform.fault.Kind;

/** No such avatar, or another studio's. */
public class AvatarNotFound extends Fault {

    private static final long serialVersionUID = 1L;

    public AvatarNotFound() {
        super(Kind.NOT_FOUND, "avatar-not-found", "There is no such avatar.");
    }
}
