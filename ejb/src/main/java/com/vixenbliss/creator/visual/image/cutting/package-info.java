/** Parts of pictures, cut for the places where they are shown: pictures of their own, each of which says from which it comes. */
package com.vixenbliss.creator.visual.image.cutting;
