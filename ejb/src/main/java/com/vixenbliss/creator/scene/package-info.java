/** Pictures of what happens in episodes. May see {@code companion} and {@code visual}; neither of them sees it. */
package com.vixenbliss.creator.scene;
