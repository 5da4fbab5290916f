package com.vixenbliss.creator.identity.making.step;

import java.util.UUID;

/** A biography is to be asked for. Fired in the transaction that begins its stage. */
record BiographyWanted(UUID avatarId) {}
