package com.vixenbliss.creator.account.user.rest;

/**
 * Opens or closes an account.
 *
 * @param status {@code active} or {@code suspended}
 * @param reason kept in the audit trail
 */
public record StatusPatch(String status, String reason) {}
