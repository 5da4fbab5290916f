/** What a studio spends at providers, over HTTP. */
package com.vixenbliss.creator.account.spending.rest;
