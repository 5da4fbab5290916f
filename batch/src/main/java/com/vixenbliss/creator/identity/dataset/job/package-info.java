/** The job {@code identity-dataset}: draws, judges and packs one data set. */
package com.vixenbliss.creator.identity.dataset.job;
