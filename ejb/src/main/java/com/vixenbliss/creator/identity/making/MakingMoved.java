package com.vixenbliss.creator.identity.making;

import java.util.UUID;

/** Something of an identity's making has changed, and more may be to do. Fired in the transaction of the change. */
public record MakingMoved(UUID avatarId) {}
