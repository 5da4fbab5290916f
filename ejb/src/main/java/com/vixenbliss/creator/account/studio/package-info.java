/** Studios and their members. */
package com.vixenbliss.creator.account.studio;
