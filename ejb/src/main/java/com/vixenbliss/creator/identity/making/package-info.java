/**
 * How an identity is made: biography, character and kit, anchor, dataset, training. Rows say how far it is; whoever moves a
 * stage writes the row in the transaction of the work itself, so that no crash loses or repeats one.
 */
package com.vixenbliss.creator.identity.making;
