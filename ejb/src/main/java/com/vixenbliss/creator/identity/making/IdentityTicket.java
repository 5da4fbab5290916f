package com.vixenbliss.creator.identity.making;

import com.vixenbliss.creator.identity.avatar.AvatarView.Progress;
import com.vixenbliss.creator.identity.avatar.MakingStatus;
import java.math.BigDecimal;
import java.util.UUID;

/**
 * An identity is being made.
 *
 * @param avatarId {@code /avatars/{avatar_id}} tells how far it is
 * @param estimateUsd what it is expected to cost, in US dollars
 */
public record IdentityTicket(UUID jobId, UUID avatarId, MakingStatus status, Progress progress, BigDecimal estimateUsd) {}
