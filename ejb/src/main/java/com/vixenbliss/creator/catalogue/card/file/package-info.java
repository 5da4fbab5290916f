/** Files that carry a Character Card: JSON, PNG and CHARX, read within bounds and written. */
package com.vixenbliss.creator.catalogue.card.file;
