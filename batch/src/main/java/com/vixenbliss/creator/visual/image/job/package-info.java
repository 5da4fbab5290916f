/** The job {@code image-reconciliation}: rows and objects of pictures, compared. */
package com.vixenbliss.creator.visual.image.job;
