/** What stands under a piece of content: a hook, a caption and hashtags, within a platform's limits and in a persona's voice. */
package com.vixenbliss.creator.content.caption;
