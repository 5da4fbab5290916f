/**
 * What a person takes back: a line that is edited or deleted, a reply for which another variant is chosen. Facts and
 * movements that it bore go at once, in the same transaction; the turn is then learned from anew.
 */
package com.vixenbliss.creator.companion.revision;
