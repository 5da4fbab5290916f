/**
 * What memories rest on. Every claim that a line makes is kept as evidence; the memories of a claim are derived from its
 * evidence in the order in which it was said, and from nothing else. So a line that is edited or deleted takes exactly its
 * part along, whatever was said before and after.
 */
package com.vixenbliss.creator.companion.evidence;
