/** Refusals: what we say when we do not do what was asked. */
package com.vixenbliss.creator.platform.fault;
