package com.vixenbliss.creator.companion.chat;

import java.util.UUID;

/** A turn that waited may begin now. */
record TurnDue(UUID turnId) {}
