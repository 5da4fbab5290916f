/**
 * Identities: the public persons that a studio makes. An <em>avatar</em> ties together a character, a face and a model
 * trained on it; its making has <em>stages</em>. It sees characters and their pictures, and nobody who publishes.
 */
package com.vixenbliss.creator.identity;
