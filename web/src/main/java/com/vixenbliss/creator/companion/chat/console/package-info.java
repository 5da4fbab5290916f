/** "Try this character": a chat inside the console, streamed to the page's own script under the console's session. */
package com.vixenbliss.creator.companion.chat.console;
