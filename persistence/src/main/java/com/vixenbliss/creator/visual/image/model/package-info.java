/** Pictures as rows: what each is, whose it is, where its bytes lie and how it came about. */
package com.vixenbliss.creator.visual.image.model;
