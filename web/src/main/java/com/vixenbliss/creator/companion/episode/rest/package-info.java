/** {@code /episodes}. */
package com.vixenbliss.creator.companion.episode.rest;
