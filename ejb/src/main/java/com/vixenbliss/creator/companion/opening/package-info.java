/**
 * The character's first word: a hook that is due while its person is away becomes a line that the person finds on coming
 * back, if that is wanted. The hook's row is the truth (taken under a lease, with a fence), so that a line is said once
 * however many nodes look and whenever one dies.
 */
package com.vixenbliss.creator.companion.opening;
