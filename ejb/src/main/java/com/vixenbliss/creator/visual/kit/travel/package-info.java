/** Kits that go along with a character's card. */
package com.vixenbliss.creator.visual.kit.travel;
