/** The archive that a trainer takes, and the hash that names it. */
package com.vixenbliss.creator.identity.dataset.archive;
