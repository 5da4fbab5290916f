/** What the JDK lacks for whole directory trees. */
package com.vixenbliss.creator.sandbox.file;
