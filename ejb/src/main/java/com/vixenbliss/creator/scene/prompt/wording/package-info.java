/** The platform's own words for light, places and nearness. Positive words only: image models draw what is named. */
package com.vixenbliss.creator.scene.prompt.wording;
