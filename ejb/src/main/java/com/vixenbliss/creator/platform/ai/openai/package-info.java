/** OpenAI, and every host that speaks its Chat Completions protocol (Ollama, vLLM, LM Studio, gateways). */
package com.vixenbliss.creator.platform.ai.openai;
