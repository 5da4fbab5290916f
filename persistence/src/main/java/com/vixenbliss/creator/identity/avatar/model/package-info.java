/** The rows of identities. */
package com.vixenbliss.creator.identity.avatar.model;
