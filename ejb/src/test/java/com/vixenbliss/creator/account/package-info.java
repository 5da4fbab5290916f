/** What the tests of people and tokens share. */
package com.vixenbliss.creator.account;
