/** Who an identity is, in words: written by a model under a strict schema, kept in versions, found again by what it says. */
package com.vixenbliss.creator.identity.biography;
