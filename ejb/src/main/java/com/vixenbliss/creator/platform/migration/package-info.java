/** The schema is brought up to date before anything else of the application starts. */
package com.vixenbliss.creator.platform.migration;
