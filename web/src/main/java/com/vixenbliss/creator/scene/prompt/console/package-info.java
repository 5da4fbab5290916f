/** The prompt playground of the console. */
package com.vixenbliss.creator.scene.prompt.console;
