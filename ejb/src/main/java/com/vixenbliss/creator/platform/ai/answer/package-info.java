/** Answers of models under a strict schema: asked for, found between prose, and asked for once more when they cannot be used. */
package com.vixenbliss.creator.platform.ai.answer;
