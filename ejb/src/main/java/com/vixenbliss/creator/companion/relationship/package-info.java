/** How two stand to each other: asked here, moved by {@code companion.exchange}. */
package com.vixenbliss.creator.companion.relationship;
