/** The providers' stand-in on loopback: its parts are put together here. */
package com.vixenbliss.creator.sandbox.provider;
