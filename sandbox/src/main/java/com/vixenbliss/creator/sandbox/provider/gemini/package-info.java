/** Google's Generative Language API, v1beta. */
package com.vixenbliss.creator.sandbox.provider.gemini;
