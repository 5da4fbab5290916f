/** Somebody: head, hair, hands and clothes by few lines, from every side. */
package com.vixenbliss.creator.sandbox.provider.drawing.body;
