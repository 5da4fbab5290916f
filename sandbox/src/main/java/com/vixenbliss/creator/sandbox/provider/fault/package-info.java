/** What can be made to go wrong, and for which calls. */
package com.vixenbliss.creator.sandbox.provider.fault;
