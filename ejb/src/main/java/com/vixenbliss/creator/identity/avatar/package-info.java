/** The record of each identity, which all that is made for it refers to. */
package com.vixenbliss.creator.identity.avatar;
