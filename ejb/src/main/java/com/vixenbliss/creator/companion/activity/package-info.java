/** How much is going on between people and characters: figures for those who watch over it, never what is said. */
package com.vixenbliss.creator.companion.activity;
