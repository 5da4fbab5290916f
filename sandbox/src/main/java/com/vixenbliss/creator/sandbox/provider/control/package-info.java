/** How tests and demos steer the sandbox and see what it was sent. */
package com.vixenbliss.creator.sandbox.provider.control;
