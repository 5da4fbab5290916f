package com.vixenbliss.creator.account.studio.rest;

/** @param role {@code owner}, {@code editor} or {@code analyst} */
public record RolePatch(String role) {}
