/** Google's Gemini (Generative Language API). */
package com.vixenbliss.creator.platform.ai.gemini;
