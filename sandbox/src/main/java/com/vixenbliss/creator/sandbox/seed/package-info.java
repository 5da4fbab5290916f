/**
 * What a first visitor finds: a studio with a world, a character and three openings, and a fan who may talk to her.
 * Made through the public API, as a studio would make it, so that a start of the demonstration also proves the API.
 */
package com.vixenbliss.creator.sandbox.seed;
