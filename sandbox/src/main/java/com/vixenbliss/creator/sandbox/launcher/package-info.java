/**
 * What {@code ./run} starts: one process that holds the stand-ins for outside services and watches WildFly.
 *
 * <p>The order is database, storage, providers, server, demonstration data; stopping goes the other way. What the
 * environment names already (a database, a storage, a provider's key) is used and gets no stand-in.
 */
package com.vixenbliss.creator.sandbox.launcher;
