/** Rows of data sets and of their pictures, and the moves that they make. */
package com.vixenbliss.creator.identity.dataset.row;
