/** A studio, the tenant that runs characters, and the people who work for it. */
package com.vixenbliss.creator.account.studio.model;
