/** For how long what characters and people have between them is kept. */
package com.vixenbliss.creator.companion.retention;
