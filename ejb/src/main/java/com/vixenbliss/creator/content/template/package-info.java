/** What content is made after: templates of niches, and the plan of a batch's pieces that follows from them. */
package com.vixenbliss.creator.content.template;
