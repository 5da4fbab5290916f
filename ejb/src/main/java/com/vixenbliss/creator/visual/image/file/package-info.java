/**
 * Pictures as files: what a container says and holds is read from its pieces, checked and copied without everything that is not
 * pixels, before a decoder sees a byte of it.
 */
package com.vixenbliss.creator.visual.image.file;
