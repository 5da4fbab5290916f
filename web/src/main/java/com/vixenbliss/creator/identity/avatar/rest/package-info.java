/** Identities over HTTP. */
package com.vixenbliss.creator.identity.avatar.rest;
