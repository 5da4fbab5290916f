/**
 * Pictures of moments: when one is due, and how it comes about. A trigger or a person writes a row in state {@code queued},
 * which is the truth, and a message on {@code vb.scene}, which only says "look". A worker composes the prompt and orders a
 * rendering; how that ended turns the scene, and its Sparks with it.
 */
package com.vixenbliss.creator.scene.generation;
