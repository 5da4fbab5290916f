/**
 * Models of faces: trained at a provider on an identity's data set, kept with us, chosen among their versions, and lent to
 * whoever draws the identity. A training is a row that walks, as a rendering is; no thread waits for it.
 */
package com.vixenbliss.creator.identity.lora;
