/**
 * Content: pictures and captions in quantity, made of identities for the platforms on which they are shown. It sees
 * identities and all that those see, and nobody who publishes.
 */
package com.vixenbliss.creator.content;
