/** Whole texts that a schema asks for: who a persona is, and what stands under its pictures. */
package com.vixenbliss.creator.sandbox.provider.writing;
