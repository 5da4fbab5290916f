/** Rows and objects of pictures, compared: what a crash, a lost answer or a stranger's hand has left is finished, undone or told. */
package com.vixenbliss.creator.visual.image.reconcile;
