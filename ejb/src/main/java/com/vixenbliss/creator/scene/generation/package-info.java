/**
 * When a picture is due, and which are in line. A trigger writes a row in state {@code queued}, which is the truth, and a
 * message on {@code vb.scene}, which only says "look". Until a renderer listens, messages rest there: one of about a
 * hundred bytes for a row, paged to disk by the broker, harmless when drained late or lost.
 */
package com.vixenbliss.creator.scene.generation;
