/** A model without a will: it does what the last line tells it to, whoever wrote it. For testing what stands around models. */
package com.vixenbliss.creator.sandbox.provider.obedience;
