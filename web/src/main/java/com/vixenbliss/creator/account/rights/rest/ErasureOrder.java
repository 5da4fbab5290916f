package com.vixenbliss.creator.account.rights.rest;

/** @param password may be left out shortly after signing in */
public record ErasureOrder(String password) {}
