/**
 * The visual layer: how characters look, and how pictures of them are made and kept. It sees characters, accounts, credits
 * and the platform, and nobody who has pictures made.
 */
package com.vixenbliss.creator.visual;
