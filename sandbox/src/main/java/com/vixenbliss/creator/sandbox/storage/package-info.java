/** S3 on loopback with a directory behind it, for people who have no object storage. Signatures are checked. */
package com.vixenbliss.creator.sandbox.storage;
