/** How a caller proves who he is, at the edge: bearer tokens below {@code /api}, a session below {@code /console}. */
package com.vixenbliss.creator.account.token.rest;
