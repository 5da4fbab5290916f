/** What scenes declare to hold of people, for export and erasure. */
package com.vixenbliss.creator.scene.rights;
