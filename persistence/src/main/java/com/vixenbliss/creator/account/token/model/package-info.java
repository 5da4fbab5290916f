/** What keeps a person signed in, and whom an outside issuer's subject is here. */
package com.vixenbliss.creator.account.token.model;
