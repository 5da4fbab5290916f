/** The words by which the pictures of a kit are drawn. Pure: asks nobody, keeps nothing. */
package com.vixenbliss.creator.visual.kit.prompt;
