/**
 * A real PostgreSQL for people who have none: unpacked from a Maven artifact, on loopback, with a password, with every
 * durability switch on, and with data that survives restarts. Never used when {@code DATABASE_URL} names another one.
 */
package com.vixenbliss.creator.sandbox.postgres;
