/** The words of pictures: what each is for, and where its pixels come from. */
package com.vixenbliss.creator.visual.image.model;
