/** OpenAI's chat completions, embeddings, moderations and models. */
package com.vixenbliss.creator.sandbox.provider.openai;
