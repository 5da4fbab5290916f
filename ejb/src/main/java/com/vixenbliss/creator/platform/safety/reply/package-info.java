/**
 * Rules that stand behind every model: what it says is judged sentence by sentence while it streams, before anybody
 * hears it. They know neither the model nor the conversation; what they withhold is replaced by a sentence of ours.
 */
package com.vixenbliss.creator.platform.safety.reply;
