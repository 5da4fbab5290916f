/** Health on the application's port, for those who do not see the management port. */
package com.vixenbliss.creator.platform.health.rest;
