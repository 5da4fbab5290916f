/**
 * Training a model on a face, whoever does it: the port, its words, and the table of trainers. No thread waits for a training:
 * it is ordered, then looked after or announced by a webhook.
 */
package com.vixenbliss.creator.platform.ai.training;
