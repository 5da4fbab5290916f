/** Pictures over HTTP, as far as they belong to no scene and no kit. */
package com.vixenbliss.creator.visual.image.rest;
