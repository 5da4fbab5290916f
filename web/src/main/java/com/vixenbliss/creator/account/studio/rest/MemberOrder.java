package com.vixenbliss.creator.account.studio.rest;

/**
 * Who is to become a member.
 *
 * @param email of somebody who is registered
 * @param role {@code owner}, {@code editor} or {@code analyst}
 */
public record MemberOrder(String email, String role) {}
