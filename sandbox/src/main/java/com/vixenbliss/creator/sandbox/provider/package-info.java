/** The providers' wire protocols on loopback. */
package com.vixenbliss.creator.sandbox.provider;
