/** Anthropic's Messages API. */
package com.vixenbliss.creator.platform.ai.anthropic;
