/** Words that every picture's prompt shares: who is shown, and what a picture made from another one keeps. */
package com.vixenbliss.creator.visual.wording;
