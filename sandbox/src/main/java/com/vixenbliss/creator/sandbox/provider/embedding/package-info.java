/** Texts as vectors, without a model. */
package com.vixenbliss.creator.sandbox.provider.embedding;
