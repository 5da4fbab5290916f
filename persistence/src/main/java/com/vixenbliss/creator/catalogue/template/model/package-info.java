/** Episode templates as they are stored: the situations in which a chat with a character can begin. */
package com.vixenbliss.creator.catalogue.template.model;
