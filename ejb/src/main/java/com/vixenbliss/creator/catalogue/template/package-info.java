/**
 * Episode templates: writing them, asking for them, and {@link
 * com.vixenbliss.creator.catalogue.template.EpisodeScripts}, through which chats begin.
 */
package com.vixenbliss.creator.catalogue.template;
