/** How the model providers are doing, as our own calls see them. */
package com.vixenbliss.creator.platform.ai.health;
