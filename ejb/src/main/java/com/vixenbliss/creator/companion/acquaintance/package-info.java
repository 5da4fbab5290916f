/**
 * How people stand with a studio's characters and what those remember, as the studio sees it. Looking at one person is a
 * deed that is written down, because what people tell a character is theirs.
 */
package com.vixenbliss.creator.companion.acquaintance;
