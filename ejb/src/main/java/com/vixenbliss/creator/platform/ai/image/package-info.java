/**
 * Pictures by a model, whoever hosts it: the port, its words, and the table of what each model can do. No thread waits
 * for a picture: it is ordered, then looked after or announced by a webhook.
 */
package com.vixenbliss.creator.platform.ai.image;
