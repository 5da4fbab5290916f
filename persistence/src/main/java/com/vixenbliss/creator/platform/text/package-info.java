/** Text that people type: how long, which characters. */
package com.vixenbliss.creator.platform.text;
