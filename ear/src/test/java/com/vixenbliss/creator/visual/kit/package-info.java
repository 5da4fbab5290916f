/** How characters look, from outside. */
package com.vixenbliss.creator.visual.kit;
