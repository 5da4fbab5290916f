/**
 * From a moment of a story to the words for a picture of it. Four layers give their parts: who (identity), where and when
 * (scene), how near (relationship), what happens (conversation). What may be said of a character depends on whether a
 * reference shows it: a reference and a description of the same face come back as two faces.
 */
package com.vixenbliss.creator.scene.prompt;
