/** Biographies over HTTP. */
package com.vixenbliss.creator.identity.biography.rest;
