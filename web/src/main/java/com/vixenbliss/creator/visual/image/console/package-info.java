/** What the console's pages need to show pictures. */
package com.vixenbliss.creator.visual.image.console;
