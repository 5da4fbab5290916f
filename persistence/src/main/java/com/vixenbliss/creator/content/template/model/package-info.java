/** What content is made after, as it is stored: the templates of the niches, and what they vary. */
package com.vixenbliss.creator.content.template.model;
