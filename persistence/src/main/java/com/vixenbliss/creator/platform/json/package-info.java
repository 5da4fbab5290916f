/** The one JSON binder. Nothing else in the platform configures Jackson. */
package com.vixenbliss.creator.platform.json;
