/**
 * Keeps out of prompts what they must not say: the character's name and looks beside a reference, other people, "you",
 * negations, speech, feelings, calls for somebody else. Whole phrases go, so that what is left still reads. One pass over
 * the words, whatever they are.
 */
package com.vixenbliss.creator.scene.prompt.guard;
