/**
 * Pictures that a model of an identity is trained with. A data set is a plan of pictures that differ in everything but who is
 * shown; each is drawn after the anchor, judged, and the best are packed for a trainer. Words: a <em>place</em> of the plan is
 * filled by one good picture, an <em>attempt</em> is one picture drawn for a place, a <em>version</em> is what was packed once
 * and never changes. Rows say how far it is; the job {@code identity-dataset} goes by them.
 */
package com.vixenbliss.creator.identity.dataset;
