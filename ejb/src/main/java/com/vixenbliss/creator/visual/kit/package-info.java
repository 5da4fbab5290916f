/** Avatar kits: the words and the anchor picture by which a character looks the same in every picture. */
package com.vixenbliss.creator.visual.kit;
