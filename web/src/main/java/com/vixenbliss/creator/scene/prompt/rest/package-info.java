/** REST of {@code scene.prompt}. */
package com.vixenbliss.creator.scene.prompt.rest;
