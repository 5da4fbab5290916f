/**
 * The content layer: worlds, their characters and the episode templates in which chats begin. Studios write it,
 * everybody reads what is published. It sees accounts and the platform, and nobody who uses it.
 */
package com.vixenbliss.creator.catalogue;
