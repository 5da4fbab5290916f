/** Models and their trainings as rows, and who has one in hand. */
package com.vixenbliss.creator.identity.lora.row;
