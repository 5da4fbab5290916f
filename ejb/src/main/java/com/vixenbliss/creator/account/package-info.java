/**
 * Who the people are: accounts, the studios that they work for, their tokens, their consents, and the trail of what they
 * changed. Words: <em>user</em>, a person; <em>studio</em>, the tenant; <em>member</em>, a person's place in a studio;
 * <em>family</em>, the refresh tokens of one sign-in; <em>standing</em>, what a person may do right now. Sees only
 * {@code platform}.
 */
package com.vixenbliss.creator.account;
