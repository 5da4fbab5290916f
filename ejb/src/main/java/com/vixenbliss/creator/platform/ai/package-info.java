/**
 * Language models: {@code spi} is what the rest of the platform sees; {@code anthropic}, {@code openai} and
 * {@code gemini} are the vendors behind it; this package puts them in order and in operation by configuration.
 */
package com.vixenbliss.creator.platform.ai;
