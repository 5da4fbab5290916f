/** Whether a picture is good enough to learn from, by its pixels. */
package com.vixenbliss.creator.identity.dataset.gate;
