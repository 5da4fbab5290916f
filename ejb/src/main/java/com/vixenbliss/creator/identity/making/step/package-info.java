/** What is done in each stage of an identity's making. */
package com.vixenbliss.creator.identity.making.step;
