/** The Messages API of Anthropic, as of version 2023-06-01 and the transcripts of 2025. */
package com.vixenbliss.creator.sandbox.provider.anthropic;
