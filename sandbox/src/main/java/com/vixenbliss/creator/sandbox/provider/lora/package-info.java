/**
 * What a training learns and leaves behind: reads a trainer's archive, and reads and writes the weights as a real safetensors
 * file, whose tensors carry the likeness that was learnt.
 */
package com.vixenbliss.creator.sandbox.provider.lora;
