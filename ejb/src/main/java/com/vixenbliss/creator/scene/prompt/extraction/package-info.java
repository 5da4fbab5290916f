/** What is to be seen of a conversation: a model's answer under a strict schema, or the same rules always. */
package com.vixenbliss.creator.scene.prompt.extraction;
