/** Which of the good pictures a model is trained with, and what they lack. */
package com.vixenbliss.creator.identity.dataset.choice;
