/** Characters as they are stored: who they are, how they speak, what they look like, and that they are adults. */
package com.vixenbliss.creator.catalogue.character.model;
