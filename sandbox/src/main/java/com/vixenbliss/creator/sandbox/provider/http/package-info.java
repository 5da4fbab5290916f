/** Calls and answers, and the playing of an answer at a given tempo. Knows no vendor. */
package com.vixenbliss.creator.sandbox.provider.http;
