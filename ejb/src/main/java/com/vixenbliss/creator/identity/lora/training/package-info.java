/**
 * How a model comes about: a row walks from the line to a provider and back with what was learnt, however often servers die on the
 * way; money is held back before and entered after.
 */
package com.vixenbliss.creator.identity.lora.training;
