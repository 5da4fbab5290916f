/** What a composed prompt is made of, and what was left out of it. */
package com.vixenbliss.creator.scene.prompt.layer;
