/** What the vendors' adapters have in common: the contract they fulfil, and the way they use LangChain4j. */
package com.vixenbliss.creator.platform.ai.provider;
